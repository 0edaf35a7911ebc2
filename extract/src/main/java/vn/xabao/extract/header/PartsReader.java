package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xabao.ingest.document.Document;

/** Takes a document apart, however its head has been laid out or flattened. */
final class PartsReader {

    private static final Wording WORDING = Wording.DOCUMENT;
    private static final Pattern OPENING = WORDING.pattern("opening");
    private static final Pattern AS_FOLLOWS = WORDING.pattern("as_follows");
    private static final Pattern KIND_LINE = WORDING.pattern("kind_line");
    private static final Pattern KIND_LINE_SMALL = WORDING.pattern("kind_line_small");
    private static final Pattern NOT_TITLE = WORDING.pattern("not_title");
    private static final Pattern ROLE = WORDING.pattern("role_line");
    private static final Pattern NUMBER = WORDING.pattern("number");
    private static final Pattern DATELINE = WORDING.pattern("dateline");
    private static final Pattern SUBTITLE = WORDING.pattern("subtitle");

    private static final int HEAD_LINES = 40;
    private static final int OPENING_LINES = 12;
    private static final int TITLE_LINES = 7;
    private static final int TITLE_LINES_OF_FORM = 4;
    /** A longer piece is a paragraph of the text. */
    private static final int LONGEST_HEAD_PIECE = 160;
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_HEADING = 250;

    private final List<String> pieces;
    private final int kindAt;
    private String kindWord = "";
    private final List<String> title = new ArrayList<>();
    private final List<String> opening = new ArrayList<>();

    private PartsReader(List<String> pieces) {
        this.pieces = pieces;
        this.kindAt = kindAt();
    }

    static Parts read(Document document) {
        List<String> lines = Lines.of(document);
        PartsReader reader = new PartsReader(
                Pieces.ofHead(lines.subList(0, Math.min(HEAD_LINES, lines.size()))));
        int at = reader.readTitle();
        reader.readOpening(at);
        Tail tail = Tail.of(lines);
        return new Parts(reader.head(), reader.kindWord, reader.title, reader.opening, headings(lines), tail.closing(),
                tail.pieces(), BodyText.join(lines));
    }

    /** Where the kind word stands; without one, what follows number and dateline; without those, the text. */
    private int kindAt() {
        int afterFields = -1;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            if (isKindLine(piece)) {
                return i;
            }
            if (isText(piece)) {
                return afterFields < 0 ? i : afterFields;
            }
            afterFields = isField(piece) ? i + 1 : afterFields;
        }
        return afterFields < 0 ? pieces.size() : afterFields;
    }

    private static boolean isKindLine(String piece) {
        return KIND_LINE.matcher(piece).lookingAt() || KIND_LINE_SMALL.matcher(piece).lookingAt() && !isText(piece);
    }

    private static boolean isText(String piece) {
        return piece.length() > LONGEST_HEAD_PIECE || Headings.opens(piece)
                || OPENING.matcher(piece).lookingAt();
    }

    /** Without kind, number or dateline the first lines are text. */
    private List<String> head() {
        List<String> head = pieces.subList(0, kindAt);
        return !kindWord.isEmpty() || head.stream().anyMatch(PartsReader::isField) ? head : List.of();
    }

    private static boolean isField(String piece) {
        return NUMBER.matcher(piece).lookingAt() || DATELINE.matcher(piece).lookingAt();
    }

    /** Reads kind and title; returns where the opening begins. */
    private int readTitle() {
        if (kindAt == pieces.size() || !isKindLine(pieces.get(kindAt))) {
            return readTitleWithoutKind();
        }
        Matcher kind = KIND_LINE.matcher(pieces.get(kindAt));
        if (kind.find() || kind.usePattern(KIND_LINE_SMALL).reset().find()) {
            kindWord = kind.group("kind");
            addTitle(pieces.get(kindAt).substring(kind.end()).strip());
        }
        int at = kindAt + 1;
        while (at < pieces.size() && title.size() < TITLE_LINES && continuesTitle(pieces.get(at))) {
            addTitle(pieces.get(at++));
        }
        return at;
    }

    /** Forms have no kind word: what stands below the head, or is the first line, is a title if it names a time. */
    private int readTitleWithoutKind() {
        int from = head().isEmpty() ? 0 : kindAt;
        int end = Math.min(pieces.size(), from + TITLE_LINES_OF_FORM);
        for (int i = from; i < end && continuesTitle(pieces.get(i)) && !pieces.get(i).endsWith("."); i++) {
            if (PeriodExpressions.inWords(pieces.get(i))) {
                pieces.subList(from, i + 1).forEach(this::addTitle);
                return i + 1;
            }
        }
        return kindAt;
    }

    private void addTitle(String line) {
        if (!line.isEmpty() && line.length() <= LONGEST_TITLE
                && (!NOT_TITLE.matcher(line).lookingAt() || SUBTITLE.matcher(line).lookingAt())) {
            title.add(line);
        }
    }

    private boolean continuesTitle(String piece) {
        boolean first = title.isEmpty();
        return piece.length() <= LONGEST_TITLE && !Headings.opens(piece)
                && !ROLE.matcher(piece).lookingAt()
                && !AS_FOLLOWS.matcher(piece).find()
                && (first || !isText(piece) || piece.startsWith("("))
                && (!NOT_TITLE.matcher(piece).lookingAt() || SUBTITLE.matcher(piece).lookingAt()
                        || piece.startsWith("-"));
    }

    private void readOpening(int from) {
        int end = Math.min(pieces.size(), from + OPENING_LINES);
        for (int i = from; i < end && !Headings.opens(pieces.get(i)); i++) {
            opening.add(pieces.get(i));
        }
    }

    private static List<String> headings(List<String> lines) {
        return lines.stream().filter(line -> line.length() <= LONGEST_HEADING
                && (BodyText.isCapitals(line) || Headings.opens(line))).toList();
    }
}
