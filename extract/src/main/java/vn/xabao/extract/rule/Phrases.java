package vn.xabao.extract.rule;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.KnownWords;
import vn.xabao.ingest.vietnamese.Syllable;

/** Whether plain phrases, in canonical spelling, stand at a place in the tokens. */
final class Phrases {

    private static final int MOST_KNOWN = 20_000;
    /** The same titles come again and again. */
    private static final Map<String, String> WORDS = new ConcurrentHashMap<>();

    private Phrases() {
    }

    /** What a data file lists, as the methods below want it; nothing for a list that is not there. */
    static List<String> canonical(@Nullable List<String> phrases) {
        return phrases == null ? List.of() : phrases.stream().map(Syllable::canonicalPhrase).toList();
    }

    /** The words of a text in canonical spelling, a blank before and after each. */
    static String words(String text) {
        String known = WORDS.get(text);
        if (known == null) {
            known = Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}]+")).map(KnownWords::canonical)
                    .collect(Collectors.joining(" ", " ", " "));
            if (WORDS.size() < MOST_KNOWN) {
                WORDS.put(text, known);
            }
        }
        return known;
    }

    static boolean startsAt(List<CoreLabel> tokens, int at, List<String> phrases) {
        if (at < 0 || at >= tokens.size()) {
            return false;
        }
        String first = tokens.get(at).get(Keys.Low.class);
        for (String phrase : phrases) {
            if (phrase.startsWith(first) && is(tokens, at, phrase)) {
                return true;
            }
        }
        return false;
    }

    static boolean endsAt(List<CoreLabel> tokens, int end, List<String> phrases) {
        for (String phrase : phrases) {
            if (endsIn(tokens, end, phrase)) {
                return true;
            }
        }
        return false;
    }

    static boolean occurs(List<CoreLabel> tokens, int from, int to, String phrase) {
        for (int i = from; i < to; i++) {
            if (is(tokens, i, to, phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the tokens from one on are the words of a phrase. */
    static boolean is(List<CoreLabel> tokens, int at, String phrase) {
        return is(tokens, at, tokens.size(), phrase);
    }

    /** This is asked often, so nothing is cut or copied. */
    private static boolean is(List<CoreLabel> tokens, int at, int to, String phrase) {
        int told = 0;
        for (int i = at; i >= 0 && i < to; i++) {
            String word = tokens.get(i).get(Keys.Low.class);
            if (!phrase.startsWith(word, told)) {
                return false;
            }
            told += word.length();
            if (told == phrase.length()) {
                return true;
            }
            if (phrase.charAt(told++) != ' ') {
                return false;
            }
        }
        return false;
    }

    /** Whether the tokens before one are the words of a phrase; read from its last word back. */
    private static boolean endsIn(List<CoreLabel> tokens, int end, String phrase) {
        int left = phrase.length();
        for (int i = Math.min(end, tokens.size()) - 1; i >= 0; i--) {
            String word = tokens.get(i).get(Keys.Low.class);
            left -= word.length();
            if (!phrase.startsWith(word, left)) {
                return false;
            }
            if (left == 0) {
                return true;
            }
            if (phrase.charAt(--left) != ' ') {
                return false;
            }
        }
        return false;
    }
}
