package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.List;
import vn.xabao.extract.gazetteer.TypeWord;

/** Gathers the type words that stand without a name and mean one unit, not several or a kind of them. */
final class LoneTypeWords {

    private static final WordSet BEFORE_SEVERAL = WordSet.of("before_several");
    private static final WordSet AFTER_OTHER_WORDS = WordSet.of("after_other_words");

    private final Words words;
    private final MentionRoles roles;
    private final List<Mentions.Alone> found = new ArrayList<>();
    /** The word after the last type word, and whether that meant several: "các xã, phường". */
    private int afterLast = -1;
    private boolean lastCounted;

    LoneTypeWords(Words words, MentionRoles roles) {
        this.words = words;
        this.roles = roles;
    }

    List<Mentions.Alone> found() {
        return found;
    }

    void add(TypeWord type, int at) {
        if (type.isAbbreviation()) {
            return;
        }
        int end = at + type.words();
        boolean listed = at == afterLast;
        boolean one = !listed && !meansSeveral(at) && !isOtherWord(end);
        if (listed && lastCounted) {
            found.removeLast();
        }
        if (one) {
            found.add(new Mentions.Alone(type,
                    roles.isReportingUnit(at) || roles.isAuthority(at) && roles.isReporter(end - 1)));
        }
        afterLast = end;
        lastCounted = one;
    }

    private boolean meansSeveral(int at) {
        return at > 0 && words.isBlankAfter(at - 1, Integer.MAX_VALUE)
                && (Character.isDigit(words.first(at - 1)) || BEFORE_SEVERAL.hold(words, at - 1));
    }

    private boolean isOtherWord(int next) {
        return next < words.size() && words.isBlankAfter(next - 1, Integer.MAX_VALUE)
                && AFTER_OTHER_WORDS.hold(words, next);
    }
}
