package vn.xabao.ingest.vietnamese;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The marks of Vietnamese letters: normal form, and the same text without them. */
public final class Marks {

    private static final Pattern COMBINING = Pattern.compile("\\p{Mn}+");

    private Marks() {
    }

    public static String nfc(String s) {
        return Normalizer.normalize(s, Normalizer.Form.NFC);
    }

    /** The text without tone and vowel marks, đ as d; case is kept. Same length as the NFC text of the input. */
    public static String strip(String s) {
        String d = COMBINING.matcher(Normalizer.normalize(s, Normalizer.Form.NFD)).replaceAll("");
        return d.replace('đ', 'd').replace('Đ', 'D');
    }

    /** Whether any letter carries a mark, đ included. */
    public static boolean isMarked(String s) {
        return !strip(s).equals(Normalizer.normalize(s, Normalizer.Form.NFC));
    }
}
