package vn.xabao.ingest.read;

import java.util.Locale;

/** The raised signs by which footnotes and endnotes are called: they never mix with the figures of the text. */
final class NoteMarks {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LETTERS = "ivxlcdm";
    private static final String RAISED_LETTERS = "ⁱᵛˣˡᶜᵈᵐ";

    private int footnotes;
    private int endnotes;

    String footnote() {
        return raised(Integer.toString(++footnotes));
    }

    String endnote() {
        return raised(ListLevel.Form.LOWER_ROMAN.write(++endnotes));
    }

    /** The mark raised where Unicode has raised forms for all of it. */
    static String raised(String mark) {
        StringBuilder raised = new StringBuilder();
        for (char c : mark.toLowerCase(Locale.ROOT).toCharArray()) {
            int letter = LETTERS.indexOf(c);
            if (c >= '0' && c <= '9') {
                raised.append(DIGITS.charAt(c - '0'));
            } else if (letter >= 0) {
                raised.append(RAISED_LETTERS.charAt(letter));
            } else {
                return mark;
            }
        }
        return raised.toString();
    }
}
