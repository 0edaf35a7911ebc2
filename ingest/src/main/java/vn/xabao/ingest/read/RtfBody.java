package vn.xabao.ingest.read;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Follows the words of an RTF file and collects what it shows. */
final class RtfBody {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Set<String> UNREAD = Set.of("colortbl", "info", "pict", "object", "objdata", "nonshppict",
            "shprslt", "annotation", "xe", "tc", "rxe", "txe", "sp", "filetbl", "ftnsep", "ftnsepc", "ftncn", "aftnsep",
            "aftnsepc", "aftncn", "template", "private1", "fldinst");
    private static final Set<String> READ_THOUGH_MARKED = Set.of("shpinst", "nesttableprops", "do", "footnote",
            "shptxt", "dptxbxtext");
    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("tab", " "), Map.entry("~", " "),
            Map.entry("_", "-"), Map.entry("-", "\u00AD"), Map.entry("emdash", "—"), Map.entry("endash", "–"),
            Map.entry("lquote", "‘"), Map.entry("rquote", "’"), Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"), Map.entry("emspace", " "), Map.entry("enspace", " "), Map.entry("qmspace", " "));

    private final RtfScanner scanner;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfStyles styles = new RtfStyles();
    private final NoteMarks marks = new NoteMarks();
    private final RtfPart main = new RtfPart();
    private final List<List<Flow>> heads = new ArrayList<>();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private RtfGroup group = new RtfGroup(main);
    private RtfRow row = new RtfRow();
    private RtfRow nestedRow = new RtfRow();
    private boolean marked;
    private boolean noteDue;
    private int toSkip;
    private boolean cutOff;

    RtfBody(byte[] bytes) {
        scanner = new RtfScanner(bytes);
    }

    List<Flow> read() {
        for (RtfToken t = scanner.next(); !(t instanceof RtfToken.End); t = scanner.next()) {
            token(t);
        }
        flush();
        cutOff = !groups.isEmpty();
        return main.finish();
    }

    /** The headers and footers. */
    List<List<Flow>> heads() {
        return heads;
    }

    /** Whether groups were still open at the end. */
    boolean isCutOff() {
        return cutOff;
    }

    private void token(RtfToken token) {
        switch (token) {
            case RtfToken.Byte b -> {
                if (toSkip > 0) {
                    toSkip--;
                } else {
                    pending.write(b.value());
                }
            }
            case RtfToken.Open o -> {
                flush();
                groups.push(group);
                group = group.inner();
                toSkip = 0;
            }
            case RtfToken.Close c -> close();
            case RtfToken.Word w -> {
                if (!w.name().equals("u")) {
                    flush();
                }
                word(w);
            }
            case RtfToken.End e -> {
            }
        }
    }

    private void close() {
        flush();
        marked = false;
        toSkip = 0;
        RtfGroup ended = group;
        group = groups.isEmpty() ? group : groups.pop();
        if (ended.begins()) {
            switch (ended.use()) {
                case NOTE -> note(ended);
                case HEAD -> heads.add(ended.part().finish());
                case BOX -> group.part().open().box(ended.part().finish());
                default -> {
                }
            }
        }
    }

    private void note(RtfGroup ended) {
        String text = String.join(" ", TableUse.texts(ended.part().finish()));
        String mark = !noteDue ? "" : ended.endnote() ? marks.endnote() : marks.footnote();
        noteDue = false;
        group.part().open().note(mark, text);
    }

    /** The bytes since the last word, decoded by the font in use. */
    private void flush() {
        if (pending.size() > 0) {
            String text = fonts.decode(pending, group.font(fonts.standard()));
            pending.reset();
            text(text);
        }
    }

    private void text(String text) {
        switch (group.use()) {
            case UNREAD, FONTS -> {
            }
            case STYLES -> styles.text(text);
            case LABEL -> group.paragraph().label.append(text);
            default -> {
                if (!group.isUnseen()) {
                    group.part().open().append(group.isCaps() ? text.toUpperCase(VIETNAMESE) : text);
                }
            }
        }
    }

    private void word(RtfToken.Word word) {
        String name = word.name();
        if (name.equals("*")) {
            marked = true;
            return;
        }
        boolean unknownIsUnread = marked;
        marked = false;
        if (name.equals("u")) {
            unicode(word.value());
        } else if (UNREAD.contains(name) || unknownIsUnread && !READ_THOUGH_MARKED.contains(name)) {
            group.use(RtfGroup.Use.UNREAD);
        } else if (group.use() != RtfGroup.Use.UNREAD) {
            known(word);
        }
    }

    /** A character by its number; the bytes after it are for programs that do not know Unicode. */
    private void unicode(int value) {
        flush();
        text(Character.toString((char) value));
        toSkip = group.skippedAfterUnicode();
    }

    private void known(RtfToken.Word word) {
        switch (group.use()) {
            case FONTS -> fonts.entry(word);
            case STYLES -> styles.word(word);
            case LABEL -> sign(word.name());
            default -> {
                if (!destination(word) && !structure(word)) {
                    sign(word.name());
                    group.format(word);
                    fonts.head(word);
                    (group.inNestedRow() ? nestedRow : row).word(word);
                }
            }
        }
    }

    private void sign(String name) {
        String sign = SIGNS.get(name);
        if (sign != null) {
            text(sign);
        }
    }

    private boolean destination(RtfToken.Word word) {
        switch (word.name()) {
            case "fonttbl" -> group.use(RtfGroup.Use.FONTS);
            case "stylesheet" -> group.use(RtfGroup.Use.STYLES);
            case "listtext", "pntext" -> {
                group.use(RtfGroup.Use.LABEL);
                group.paragraph().label.setLength(0);
            }
            case "footnote" -> group.begin(RtfGroup.Use.NOTE);
            case "shptxt", "dptxbxtext" -> group.begin(RtfGroup.Use.BOX);
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" ->
                group.begin(RtfGroup.Use.HEAD);
            case "nesttableprops" -> group.nestedRow();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean structure(RtfToken.Word word) {
        RtfPart part = group.part();
        switch (word.name()) {
            case "par", "sect" -> endParagraph(group.paragraph().depth());
            case "line", "page", "column", "lbr" -> part.open().lineBreak();
            case "cell" -> endCell(1);
            case "nestcell" -> endCell(Math.max(2, group.paragraph().depth()));
            case "row" -> part.endRow(1, row);
            case "nestrow" -> part.endRow(Math.max(2, group.paragraph().depth()), nestedRow);
            case "trowd" -> {
                if (group.inNestedRow()) {
                    nestedRow = new RtfRow();
                } else {
                    row = new RtfRow();
                }
            }
            case "chftn" -> noteDue = group.use() != RtfGroup.Use.NOTE || noteDue;
            case "ftnalt" -> group.isEndnote();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void endCell(int depth) {
        endParagraph(depth);
        group.part().endCell();
    }

    private void endParagraph(int depth) {
        RtfGroup.Paragraph paragraph = group.paragraph();
        String label = paragraph.takeLabel();
        boolean heading = paragraph.outline < RtfStyles.BODY_TEXT || styles.isHeading(paragraph.style);
        Flow.Kind kind = heading ? Flow.Kind.HEADING : label.isEmpty() ? Flow.Kind.TEXT : Flow.Kind.LIST_ITEM;
        group.part().endParagraph(depth, kind, label);
    }
}
