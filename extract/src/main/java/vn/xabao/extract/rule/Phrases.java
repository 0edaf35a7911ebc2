package vn.xabao.extract.rule;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.token.Keys;
import vn.xabao.ingest.vietnamese.Syllable;

/** Whether plain phrases, in canonical spelling, stand at a place in the tokens. */
final class Phrases {

    private Phrases() {
    }

    /** What a data file lists, as the methods below want it; nothing for a list that is not there. */
    static List<String> canonical(@Nullable List<String> phrases) {
        return phrases == null ? List.of() : phrases.stream().map(Syllable::canonicalPhrase).toList();
    }

    /** The words of a text in canonical spelling, a blank before and after each. */
    static String words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}]+")).map(Syllable::canonical).collect(Collectors.joining(" ", " ", " "));
    }

    static boolean startsAt(List<CoreLabel> tokens, int at, List<String> phrases) {
        return phrases.stream().anyMatch(p -> is(tokens, at, p.split(" ")));
    }

    static boolean endsAt(List<CoreLabel> tokens, int end, List<String> phrases) {
        return phrases.stream().map(p -> p.split(" ")).anyMatch(p -> is(tokens, end - p.length, p));
    }

    static boolean occurs(List<CoreLabel> tokens, int from, int to, String phrase) {
        String[] words = phrase.split(" ");
        for (int i = from; i + words.length <= to; i++) {
            if (is(tokens, i, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(List<CoreLabel> tokens, int at, String[] words) {
        if (at < 0 || at + words.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!tokens.get(at + i).get(Keys.Low.class).equals(words[i])) {
                return false;
            }
        }
        return true;
    }
}
