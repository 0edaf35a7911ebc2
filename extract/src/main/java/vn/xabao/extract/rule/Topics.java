package vn.xabao.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.token.Keys;

/**
 * What the words around a number are about: its own unit says it, or the last telling word before it, in its sentence,
 * in its paragraph, in the titles of its sections.
 */
final class Topics {

    /** Words that only look like those of a topic. */
    private static final String NONE = "none";

    private final Map<String, List<String>> triggers;
    private final Map<String, List<Trigger>> byFirstWord = new HashMap<>();
    private final Map<String, String> ofDimension;

    Topics(Map<String, List<String>> triggers, Map<String, String> ofDimension) {
        this.triggers = triggers;
        triggers.forEach((topic, phrases) -> phrases.forEach(phrase -> byFirstWord
                .computeIfAbsent(phrase.split(" ", 2)[0], k -> new ArrayList<>()).add(new Trigger(topic, phrase))));
        this.ofDimension = ofDimension;
    }

    boolean have(String topic) {
        return triggers.containsKey(topic);
    }

    /**
     * The topic at a number, and how far away the telling word was: 0 unit, 1 sentence, 2 paragraph, 3 title.
     *
     * @param before whether words behind the number tell nothing
     */
    Found at(Line line, int number, boolean before) {
        if (line.isNumber(number)) {
            String topic = ofDimension.get(line.token(number).get(Keys.Dimension.class));
            if (topic != null) {
                return new Found(topic, 0);
            }
        }
        String topic = lastBefore(line, number);
        topic = topic == null && !before ? firstAfter(line, number) : topic;
        int distance = 1;
        for (Line l = line.before(); topic == null && l != null; l = l.before()) {
            topic = lastBefore(l, l.size());
            distance = 2;
        }
        for (int i = line.sections().size() - 1; topic == null && i >= 0; i--) {
            topic = inTitle(line.sections().get(i).title());
            distance = 3;
        }
        return new Found(topic, distance);
    }

    /**
     * The topic of the last telling word before a number, in its sentence or in the lines that introduce it; null for
     * none.
     */
    @Nullable
    String before(Line line, int number) {
        String topic = lastBefore(line, number);
        for (Line l = line.before(); topic == null && l != null && l.low(l.size() - 1).equals(":"); l = l.before()) {
            topic = lastBefore(l, l.size());
        }
        return topic;
    }

    /** Whether the words themselves name the topic. */
    boolean isNamed(Line line, int from, int to, String topic) {
        return triggers.getOrDefault(topic, List.of()).stream()
                .anyMatch(p -> Phrases.occurs(line.tokens(), from, to, p));
    }

    private @Nullable String lastBefore(Line line, int end) {
        for (int i = end - 1; i >= 0; i--) {
            String topic = startingAt(line, i);
            if (topic != null) {
                return topic;
            }
        }
        return null;
    }

    private @Nullable String firstAfter(Line line, int from) {
        for (int i = from; i < line.size(); i++) {
            String topic = startingAt(line, i);
            if (topic != null) {
                return topic;
            }
        }
        return null;
    }

    /** The topic whose words begin at a token; of two the one with more words: "đơn vị" is no "đơn". */
    private @Nullable String startingAt(Line line, int i) {
        String best = null;
        int longest = 0;
        for (Trigger t : byFirstWord.getOrDefault(line.low(i), List.of())) {
            if (t.phrase().length() > longest && Phrases.is(line.tokens(), i, t.phrase())) {
                best = t.topic();
                longest = t.phrase().length();
            }
        }
        return NONE.equals(best) ? null : best;
    }

    private @Nullable String inTitle(String title) {
        String low = Phrases.words(title);
        for (int at = 1; at < low.length(); at = low.indexOf(' ', at) + 1) {
            String first = low.substring(at, low.indexOf(' ', at));
            for (Trigger t : byFirstWord.getOrDefault(first, List.of())) {
                boolean here = low.startsWith(t.phrase(), at) && low.startsWith(" ", at + t.phrase().length());
                if (here && !t.topic().equals(NONE)) {
                    return t.topic();
                }
            }
        }
        return null;
    }

    record Found(@Nullable String topic, int distance) {

        static final Found NONE = new Found(null, 0);
    }

    private record Trigger(String topic, String phrase) {
    }
}
