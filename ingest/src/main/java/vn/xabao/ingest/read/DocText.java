package vn.xabao.ingest.read;

import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** The text inside a paragraph of a DOC: what is deleted or hidden, and the codes of fields, are not read. */
final class DocText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final char NOTE = 2;
    private static final char CELL_END = 7;
    private static final char LINE_BREAK = 11;
    private static final char PAGE_BREAK = 12;
    private static final char COLUMN_BREAK = 14;
    private static final char FIELD_BEGIN = 19;
    private static final char FIELD_RESULT = 20;
    private static final char FIELD_END = 21;
    private static final char FIXED_HYPHEN = 30;
    private static final char SOFT_HYPHEN = 31;

    private final HWPFDocument document;
    private final DocBody body;
    private final NoteMarks marks = new NoteMarks();
    private int codes;
    private int fields;

    DocText(HWPFDocument document, DocBody body) {
        this.document = document;
        this.body = body;
    }

    /** @return whether the paragraph's end is deleted, so that the next one goes on in it */
    boolean read(Paragraph p, InlineText out) {
        boolean endDeleted = false;
        for (int i = 0; i < p.numCharacterRuns(); i++) {
            CharacterRun run = p.getCharacterRun(i);
            if (run.isMarkedDeleted()) {
                endDeleted = run.text().endsWith("\r");
            } else if (!run.isVanished()) {
                run(run, out);
            }
        }
        return endDeleted;
    }

    private void run(CharacterRun run, InlineText out) {
        if (run.isSymbol()) {
            out.append(Bullets.shown(Character.toString(run.getSymbolCharacter())));
            return;
        }
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == NOTE && run.isSpecialCharacter()) {
                note(run.getStartOffset() + i, out);
            } else if (c < ' ') {
                control(c, out);
            } else if (codes == 0) {
                String s = String.valueOf(c);
                out.append(run.isCapitalized() ? s.toUpperCase(VIETNAMESE) : s);
            }
        }
    }

    private void control(char c, InlineText out) {
        switch (c) {
            case FIELD_BEGIN -> {
                fields++;
                codes++;
            }
            case FIELD_RESULT -> codes = Math.max(0, codes - 1);
            case FIELD_END -> {
                fields = Math.max(0, fields - 1);
                codes = Math.min(codes, fields);
            }
            case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> out.lineBreak();
            case FIXED_HYPHEN -> out.append("-");
            case SOFT_HYPHEN -> out.append("\u00AD");
            case '\t', CELL_END -> out.append(" ");
            default -> {
            }
        }
    }

    private void note(int position, InlineText out) {
        int foot = document.getFootnotes().getNoteIndexByAnchorPosition(position);
        int end = document.getEndnotes().getNoteIndexByAnchorPosition(position);
        if (foot >= 0) {
            out.note(marks.footnote(), content(document.getFootnotes(), foot, document.getFootnoteRange()));
        } else if (end >= 0) {
            out.note(marks.endnote(), content(document.getEndnotes(), end, document.getEndnoteRange()));
        }
    }

    private String content(Notes notes, int index, Range all) {
        int from = all.getStartOffset() + notes.getNoteTextStartOffset(index);
        int to = all.getStartOffset() + notes.getNoteTextEndOffset(index);
        return String.join(" ", TableUse.texts(body.flows(new Range(from, to, document))));
    }
}
