package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.TypeWord;
import vn.xabao.extract.report.Place.Level;

/** Finds the units that a text names after a type word, and the names listed after those. */
final class Mentions {

    private static final Wording WORDING = Wording.PLACE;
    private static final Pattern AUTHORITY = WORDING.pattern("authority");
    private static final Pattern NOT_TYPE = WORDING.pattern("not_type");
    private static final Pattern AND = WORDING.pattern("and");
    private static final Pattern BEFORE_NAME = Pattern.compile("\\s{1,2}");
    private static final Pattern AFTER_ABBREVIATION = Pattern.compile("[. ]\\s{0,2}");

    private static final int BEFORE = 40;
    private static final List<Level> ANY = List.of(Level.COMMUNE, Level.DISTRICT, Level.PROVINCE);

    private final String text;
    private final boolean unknownInCapitals;
    private final Words words;
    private final NameRuns names;
    private final NeighbourClauses neighbours;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(String text, boolean unknownInCapitals) {
        this.text = text;
        this.unknownInCapitals = unknownInCapitals;
        this.words = new Words(text);
        this.names = new NameRuns(words);
        this.neighbours = NeighbourClauses.of(text);
    }

    static List<Mention> in(String text) {
        return new Mentions(text, false).read();
    }

    /** In a piece of a head, where names of no list stand in capitals too. */
    static List<Mention> inHead(String piece) {
        return new Mentions(piece, true).read();
    }

    private List<Mention> read() {
        for (int i = 0; i < words.size();) {
            i = readAt(i);
        }
        return List.copyOf(found);
    }

    /** Reads a type word, a name and the names listed after it; returns the word to go on from. */
    private int readAt(int i) {
        TypeWord type = typeAt(i);
        if (type == null) {
            return i + (isGluedAt(i) ? readGlued(i) : 1);
        }
        int name = i + type.words();
        int end = endOfName(type, name, i);
        if (end < 0 || isOtherWord(i)) {
            return name;
        }
        add(type.type(), levels(type, words.from(name, end)), name, end, i);
        return readList(end, words.start(i));
    }

    private @Nullable TypeWord typeAt(int i) {
        String word = words.word(i);
        if (!TypeWord.mayBeginWith(word.charAt(0)) || i + 1 == words.size()) {
            return null;
        }
        TypeWord two = words.gap(i).isBlank() ? TypeWord.of(word, words.word(i + 1)) : null;
        TypeWord type = two == null ? TypeWord.of(word, null) : two;
        return type == null || type.isAbbreviation() && !Character.isUpperCase(word.charAt(0)) ? null : type;
    }

    private boolean isOtherWord(int i) {
        int start = words.start(i);
        return NOT_TYPE.matcher(text).region(Math.max(0, start - BEFORE), start).find();
    }

    /** "TTBố Hạ": an abbreviation that has lost its blank. */
    private boolean isGluedAt(int i) {
        String word = words.word(i);
        return word.length() > 3 && Character.isUpperCase(word.charAt(1)) && Character.isUpperCase(word.charAt(2))
                && Character.isLowerCase(word.charAt(3)) && TypeWord.of(word.substring(0, 2), null) != null;
    }

    private int readGlued(int i) {
        String word = words.word(i);
        TypeWord type = TypeWord.of(word.substring(0, 2), null);
        for (int last = Math.min(words.size() - 1, i + NameRuns.LONGEST); type != null && last >= i; last--) {
            String name = words.from(i, last).substring(2);
            if (Names.isKnown(type.levels(), name)) {
                found.add(Mention.of(type.type(), type.levels(), name, true, neighbours.hold(words.start(i)), false));
                return last - i + 1;
            }
        }
        return 1;
    }

    /** The last word of the name that begins here, -1 where none does. The longest known name wins. */
    private int endOfName(TypeWord type, int from, int typeAt) {
        if (from >= words.size()
                || !(isShort(typeAt) ? AFTER_ABBREVIATION : BEFORE_NAME).matcher(words.gap(from - 1)).matches()
                || !words.isCapitalised(from)) {
            return -1;
        }
        int run = names.endOfRun(from);
        int known = names.endOfKnown(type.levels(), type.type(), from);
        boolean inCapitals = words.word(typeAt).equals(words.word(typeAt).toUpperCase(Locale.ROOT));
        boolean readable = !inCapitals || unknownInCapitals && !isShort(typeAt);
        return known >= 0 ? known : readable && !Character.isDigit(words.first(from)) ? run : -1;
    }

    /** A "thành phố" is a district or a province as its name tells. */
    private static List<Level> levels(TypeWord type, String name) {
        List<Level> known = type.levels().stream().filter(level -> Names.isKnown(List.of(level), name)).toList();
        return known.isEmpty() ? type.levels() : known;
    }

    private boolean isShort(int i) {
        TypeWord type = TypeWord.of(words.word(i), null);
        return type != null && type.isAbbreviation();
    }

    private void add(@Nullable String type, List<Level> levels, int first, int last, int typeAt) {
        int start = words.start(typeAt);
        Matcher authority = AUTHORITY.matcher(text).region(Math.max(0, start - BEFORE), start);
        String name = words.from(first, last);
        found.add(Mention.of(type, levels, name, Names.isKnown(levels, name), neighbours.hold(start),
                authority.find()));
    }

    /** "các xã Nghĩa Tá, Yên Thịnh và Nam Cường". */
    private int readList(int from, int start) {
        int end = from;
        while (end + 1 < words.size()) {
            int next = nextInList(end);
            int last = next < 0 ? -1 : names.endOfKnown(ANY, "", next);
            if (last < 0) {
                return end + 1;
            }
            String name = words.from(next, last);
            found.add(Mention.of(null, ANY, name, true, neighbours.hold(start), false));
            end = last;
        }
        return end + 1;
    }

    /** The word after a comma or "và", -1 where the list ends. */
    private int nextInList(int end) {
        for (int next = end + 1; next <= end + 2 && next < words.size(); next++) {
            if (words.isCapitalised(next) && !Character.isDigit(words.first(next))
                    && TypeWord.of(words.word(next), null) == null
                    && AND.matcher(text.substring(words.end(end), words.start(next))).matches()) {
                return next;
            }
        }
        return -1;
    }
}
