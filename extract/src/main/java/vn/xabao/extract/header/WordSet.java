package vn.xabao.extract.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A few words that are asked for at many places of a text, in any case, without a copy of the word there. */
final class WordSet {

    private final List<List<String>> byLength = new ArrayList<>();

    private WordSet(JsonNode words) {
        List<String> all = new ArrayList<>();
        words.forEach(word -> all.add(word.asText()));
        int longest = all.stream().map(String::length).max(Comparator.naturalOrder()).orElse(0);
        for (int length = 0; length <= longest; length++) {
            int wanted = length;
            byLength.add(all.stream().filter(word -> word.length() == wanted).toList());
        }
    }

    /** The list of that name in the wording of places. */
    static WordSet of(String name) {
        return new WordSet(Wording.PLACE.data(name));
    }

    boolean hold(Words words, int i) {
        int length = words.end(i) - words.start(i);
        if (length >= byLength.size()) {
            return false;
        }
        for (String word : byLength.get(length)) {
            if (words.is(i, word)) {
                return true;
            }
        }
        return false;
    }
}
