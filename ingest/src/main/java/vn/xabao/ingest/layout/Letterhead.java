package vn.xabao.ingest.layout;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.xabao.ingest.vietnamese.Marks;

/** The words of the parts of a letter that stand side by side: the head with issuer and motto, the foot with signer. */
final class Letterhead {

    private static final Pattern WORDS = Pattern.compile(
            "CONG HOA XA HOI|DOC LAP ?[-–] ?TU DO|DANG CONG SAN VIET|^\\**NOI NHAN|^\\**TM\\. ?|^\\**T/M|^\\**KT\\. ?"
                    + "|^\\**(PHO )?CHU TICH\\b|^\\**(PHO )?BI THU\\b|^\\**NGUOI (LAP|TONG HOP)|^\\**SO ?: ?\\S*/",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Letterhead() {
    }

    static boolean speaksIn(String line) {
        return WORDS.matcher(Marks.strip(line.strip()).toUpperCase(Locale.ROOT)).find();
    }

    /** Whether a line of a column is the rest of the one above: the motto broken in a narrow column, a long recipient. */
    static boolean goesOn(Line above, Line line) {
        String plain = Marks.strip(above.text()).toUpperCase(Locale.ROOT);
        return plain.endsWith("CHU NGHIA VIET") && Marks.strip(line.text()).equalsIgnoreCase("NAM")
                || Markers.startsLower(line.text()) && !Markers.endsSentence(above.text());
    }
}
