package vn.xabao.extract.rule;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.token.Keys;
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
            known = Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}]+")).map(Syllable::canonical)
                    .collect(Collectors.joining(" ", " ", " "));
            if (WORDS.size() < MOST_KNOWN) {
                WORDS.put(text, known);
            }
        }
        return known;
    }

    static boolean startsAt(List<CoreLabel> tokens, int at, List<String> phrases) {
        for (String phrase : phrases) {
            if (is(tokens, at, phrase)) {
                return true;
            }
        }
        return false;
    }

    static boolean endsAt(List<CoreLabel> tokens, int end, List<String> phrases) {
        for (String phrase : phrases) {
            if (is(tokens, end - length(phrase), phrase)) {
                return true;
            }
        }
        return false;
    }

    static boolean occurs(List<CoreLabel> tokens, int from, int to, String phrase) {
        for (int i = from; i + length(phrase) <= to; i++) {
            if (is(tokens, i, phrase)) {
                return true;
            }
        }
        return false;
    }

    private static int length(String phrase) {
        int words = 1;
        for (int i = phrase.indexOf(' '); i >= 0; i = phrase.indexOf(' ', i + 1)) {
            words++;
        }
        return words;
    }

    /** Whether the tokens from one on are the words of a phrase; this is asked often, so nothing is cut or copied. */
    static boolean is(List<CoreLabel> tokens, int at, String phrase) {
        int told = 0;
        for (int i = at; i >= 0 && i < tokens.size(); i++) {
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
}
