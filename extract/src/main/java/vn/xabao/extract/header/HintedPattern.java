package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        List<MatchResult> found = new ArrayList<>();
        Matcher m = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int free = 0;
        for (int at : places(text)) {
            if (at >= free && m.region(at, text.length()).lookingAt()) {
                found.add(m.toMatchResult());
                free = m.end();
            }
        }
        return found;
    }

    private TreeSet<Integer> places(String text) {
        TreeSet<Integer> places = new TreeSet<>();
        for (String hint : hints) {
            for (int at = text.indexOf(hint, 1); at > 0; at = text.indexOf(hint, at + 1)) {
                places.add(at - 1);
            }
        }
        return places;
    }
}
