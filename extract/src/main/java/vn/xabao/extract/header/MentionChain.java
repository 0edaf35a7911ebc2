package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers mentions, and ties a unit to those that it is named to hold: "các xã Cai Kinh, Hữu Kiên, huyện Chi Lăng". */
final class MentionChain {

    private static final Pattern BETWEEN = Wording.PLACE.pattern("between_levels");

    private final String text;
    private final Words words;
    private final List<Mention> found = new ArrayList<>();
    /** Where the last one ends, and the first of those listed with it. */
    private int end = -1;
    private int listed;

    MentionChain(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    List<Mention> found() {
        return found;
    }

    /** @param first word of the mention, its type word if it has one */
    void add(Mention mention, int first, int last) {
        boolean tied = end >= 0 && BETWEEN.matcher(text).region(end, words.start(first)).matches();
        if (tied && mention.isAbove(found.getLast())) {
            Mention lower = found.getLast();
            for (int i = listed; i < found.size(); i++) {
                found.set(i, found.get(i).in() == null ? found.get(i).in(mention) : found.get(i));
            }
            found.add(mention.of(lower));
        } else {
            listed = tied && mention.type() == null ? listed : found.size();
            found.add(mention);
        }
        end = words.end(last);
    }
}
