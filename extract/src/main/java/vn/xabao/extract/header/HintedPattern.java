package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A pattern that is only tried around certain letters, the second of each of its matches. Whole texts are searched: looking
 * for letters is many times faster than trying a pattern at every place.
 */
final class HintedPattern {

    private final Pattern pattern;
    private final List<String> hints;

    HintedPattern(Pattern pattern, List<String> hints) {
        this.pattern = pattern;
        this.hints = hints;
    }

    /** The matches in the order of the text; none begins inside another. */
    List<MatchResult> find(String text) {
        return find(text, 0, text.length());
    }

    /** The matches that begin in a part of the text. */
    List<MatchResult> find(String text, int from, int to) {
        int[] places = to - from < 2 ? new int[0] : places(text, from, to);
        if (places.length == 0) {
            return List.of();
        }
        List<MatchResult> found = new ArrayList<>();
        Matcher m = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int free = from;
        for (int at : places) {
            if (at >= free && m.region(at, text.length()).lookingAt()) {
                found.add(m.toMatchResult());
                free = m.end();
            }
        }
        return found;
    }

    private int[] places(String text, int from, int to) {
        IntStream.Builder places = IntStream.builder();
        for (String hint : hints) {
            for (int at = text.indexOf(hint, from + 1, to); at > 0; at = text.indexOf(hint, at + 1, to)) {
                places.add(at - 1);
            }
        }
        return places.build().sorted().distinct().toArray();
    }
}
