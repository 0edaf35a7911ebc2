package vn.xabao.extract.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.xabao.extract.gazetteer.TypeWord;

/** Gathers the type words that stand without a name and mean one unit, not several or a kind of them. */
final class LoneTypeWords {

    private static final Set<String> BEFORE_SEVERAL = set("before_several");
    private static final Set<String> AFTER_OTHER_WORDS = set("after_other_words");

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

    private static Set<String> set(String name) {
        Set<String> set = new TreeSet<>();
        for (JsonNode word : Wording.PLACE.data(name)) {
            set.add(word.asText());
        }
        return set;
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
            found.add(new Mentions.Alone(type, roles.isReportingUnit(at) || roles.isAuthority(at) && roles.isReporter(end - 1)));
        }
        afterLast = end;
        lastCounted = one;
    }

    private boolean meansSeveral(int at) {
        return at > 0 && words.gap(at - 1).isBlank()
                && (Character.isDigit(words.first(at - 1)) || BEFORE_SEVERAL.contains(lower(at - 1)));
    }

    private boolean isOtherWord(int next) {
        return next < words.size() && words.gap(next - 1).isBlank() && AFTER_OTHER_WORDS.contains(lower(next));
    }

    private String lower(int i) {
        return words.word(i).toLowerCase(Locale.ROOT);
    }
}
