package vn.xabao.extract.evaluate;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares quotes as the labelling rules say: white space folded, one inside the other. */
final class Words {

    /** The separators of files, groups and records count as space too. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

    private Words() {
    }

    static boolean overlap(@Nullable String a, @Nullable String b) {
        String x = folded(a);
        String y = folded(b);
        return !x.isEmpty() && !y.isEmpty() && (x.contains(y) || y.contains(x));
    }

    static boolean anyOverlap(List<String> some, List<String> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> overlap(a, b)));
    }

    static String folded(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String spaced = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
        int start = spaced.startsWith(" ") ? 1 : 0;
        int end = spaced.length() - (spaced.length() > start && spaced.endsWith(" ") ? 1 : 0);
        return spaced.substring(start, end);
    }
}
