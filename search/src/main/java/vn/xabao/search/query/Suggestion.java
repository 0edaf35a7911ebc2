package vn.xabao.search.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.vietnamese.Marks;
import vn.xabao.search.analysis.Token;

/** Writes the query anew with restored syllables, keeping everything else as it was typed. */
final class Suggestion {

    private Suggestion() {
    }

    /** Null where nothing differs. */
    static @Nullable String of(QueryText typed, List<List<Token>> restored) {
        StringBuilder text = new StringBuilder(typed.text());
        boolean differs = false;
        for (int run = restored.size() - 1; run >= 0; run--) {
            for (int i = restored.get(run).size() - 1; i >= 0; i--) {
                Token before = typed.free().get(run).get(i);
                Token after = restored.get(run).get(i);
                if (!before.exact().equals(after.exact())) {
                    differs = true;
                    String word = typed.text().substring(before.start(), before.end());
                    text.replace(before.start(), before.end(), like(word, after.exact()));
                }
            }
        }
        return differs ? text.toString() : null;
    }

    /** The syllable in the letters that were typed: ly gives lý although the index spells lí; capitals are kept. */
    private static String like(String typed, String syllable) {
        String letters = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        int i = letters.lastIndexOf('i');
        if (Marks.strip(typed).toLowerCase(Locale.ROOT).endsWith("y") && i >= 0
                && Marks.strip(syllable).endsWith("i")) {
            letters = letters.substring(0, i) + "y" + letters.substring(i + 1);
        }
        String written = Normalizer.normalize(letters, Normalizer.Form.NFC);
        if (typed.length() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT))) {
            return written.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(typed.charAt(0))
                ? written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1)
                : written;
    }
}
