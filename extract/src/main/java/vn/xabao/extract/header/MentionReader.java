package vn.xabao.extract.header;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.TypeWord;
import vn.xabao.extract.header.Mention.Role;

/** Finds the units that a text names after a type word, the names listed after those, and type words alone. */
final class MentionReader {

    private static final Wording WORDING = Wording.PLACE;
    private static final Pattern NOT_TYPE = WORDING.pattern("not_type");
    private static final WordSet NOT_TYPE_ENDS = WordSet.of("not_type_ends");
    private static final Pattern AND = WORDING.pattern("and");
    private static final Pattern AFTER_ABBREVIATION = Pattern.compile("[. ]\\s{0,2}");

    private final String text;
    private final boolean unknownInCapitals;
    private final Words words;
    private final NameRuns names;
    private final MentionRoles roles;
    private final LoneTypeWords alone;
    private final MentionChain chain;

    MentionReader(String text, boolean unknownInCapitals) {
        this.text = text;
        this.unknownInCapitals = unknownInCapitals;
        this.words = new Words(text);
        this.names = new NameRuns(words);
        this.roles = new MentionRoles(text, words);
        this.alone = new LoneTypeWords(words, roles);
        this.chain = new MentionChain(text, words);
    }

    Mentions read() {
        for (int i = 0; i < words.size();) {
            i = readAt(i);
        }
        return new Mentions(chain.found(), alone.found());
    }

    /** Reads a type word, a name and the names listed after it; returns the word to go on from. */
    private int readAt(int i) {
        TypeWord type = typeAt(i);
        if (type == null) {
            return i + (isGluedAt(i) ? readGlued(i) : 1);
        }
        int name = i + type.words();
        if (isOtherWord(i)) {
            return name;
        }
        int end = endOfName(type, name, i);
        if (end < 0) {
            alone.add(type, i);
            return name;
        }
        chain.add(Mention.of(type.type(), type.levels(), words.from(name, end), roles.of(i, end)), i, end);
        return readList(end, i);
    }

    private @Nullable TypeWord typeAt(int i) {
        if (!words.mayBeType(i)) {
            return null;
        }
        String word = words.word(i);
        TypeWord two = words.isBlankAfter(i, Integer.MAX_VALUE) ? TypeWord.of(word, words.word(i + 1)) : null;
        TypeWord type = two == null ? TypeWord.of(word, null) : two;
        return type == null || type.isAbbreviation() && !Character.isUpperCase(word.charAt(0)) ? null : type;
    }

    /** Of the words before a type word few make another word of it: only after those is the text looked at. */
    private boolean isOtherWord(int i) {
        int start = words.start(i);
        return i > 0 && NOT_TYPE_ENDS.hold(words, i - 1)
                && (NOT_TYPE.matcher(text).region(words.start(i - 1), start).matches()
                        || i > 1 && NOT_TYPE.matcher(text).region(words.start(i - 2), start).matches());
    }

    /** "TTBố Hạ": an abbreviation that has lost its blank. */
    private boolean isGluedAt(int i) {
        int at = words.start(i);
        return words.end(i) - at > 3 && Character.isUpperCase(text.charAt(at + 2))
                && Character.isUpperCase(text.charAt(at + 1)) && Character.isLowerCase(text.charAt(at + 3))
                && TypeWord.of(text.substring(at, at + 2), null) != null;
    }

    private int readGlued(int i) {
        TypeWord type = TypeWord.of(words.word(i).substring(0, 2), null);
        for (int last = Math.min(words.size() - 1, i + NameRuns.LONGEST); type != null && last >= i; last--) {
            String name = words.from(i, last).substring(2);
            if (Names.isKnown(type.levels(), name)) {
                chain.add(Mention.of(type.type(), type.levels(), name, roles.of(i, last)), i, last);
                return last - i + 1;
            }
        }
        return 1;
    }

    /** The last word of the name that begins here, -1 where none does. The longest known name wins. */
    private int endOfName(TypeWord type, int from, int typeAt) {
        if (from >= words.size()
                || !(type.isAbbreviation()
                        ? AFTER_ABBREVIATION.matcher(words.gap(from - 1)).matches()
                        : words.isBlankAfter(from - 1, 2))
                || !words.isCapitalised(from)) {
            return -1;
        }
        int known = names.endOfKnown(type, from);
        if (known >= 0) {
            return known;
        }
        boolean inCapitals = words.word(typeAt).equals(words.word(typeAt).toUpperCase(Locale.ROOT));
        boolean readable = !type.isAbbreviation() && (!inCapitals || unknownInCapitals);
        return readable && !Character.isDigit(words.first(from)) ? names.endOfRun(from) : -1;
    }

    /** "các xã Nghĩa Tá, Yên Thịnh và Nam Cường". */
    private int readList(int from, int typeAt) {
        int end = from;
        while (end + 1 < words.size()) {
            int next = nextInList(end);
            int last = next < 0 ? -1 : names.endOfKnown(Mention.ANY, next);
            if (last < 0) {
                return end + 1;
            }
            chain.add(Mention.listed(words.from(next, last),
                    roles.isNeighbour(typeAt) ? Role.NEIGHBOUR : Role.OTHER), next, last);
            end = last;
        }
        return end + 1;
    }

    /** The word after a comma or "và", -1 where the list ends. */
    private int nextInList(int end) {
        for (int next = end + 1; next <= end + 2 && next < words.size(); next++) {
            if (words.isCapitalised(next) && !Character.isDigit(words.first(next))
                    && !(words.mayBeType(next) && TypeWord.of(words.word(next), null) != null)
                    && AND.matcher(text).region(words.end(end), words.start(next)).matches()) {
                return next;
            }
        }
        return -1;
    }
}
