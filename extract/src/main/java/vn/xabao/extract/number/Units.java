package vn.xabao.extract.number;

import edu.stanford.nlp.ling.CoreLabel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Resources;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.KnownWords;
import vn.xabao.extract.token.TokenKind;
import vn.xabao.ingest.vietnamese.Syllable;

/** The words of counting: units, digits, scale words and words of approximation, from {@code units.yaml}. */
public final class Units {

    private static final Units STANDARD = new Units(Resources.yaml(Units.class, "units.yaml", File.class));
    private static final String MONEY = "money";
    private static final String THING = "thing";
    private static final Map<String, String> BASES = Map.of(MONEY, "million_vnd", "income", "million_vnd_per_year");
    private static final String MONEY_OF_SCALES = "vnd";

    private final Map<String, Unit> byPhrase = new HashMap<>();
    /** By first word, how many words the longest phrase has. */
    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<String, Unit> byName = new HashMap<>();
    private final Set<String> noUnits;
    private final Set<String> approximate;
    private final Set<String> approximateSyllables;
    private final Set<String> moneyScales;
    private final NumberWords numberWords;

    private Units(File file) {
        for (Entry e : file.units()) {
            String dimension = e.dimension() == null ? e.unit() : e.dimension();
            Unit unit = new Unit(e.unit(), dimension, e.family() == null ? dimension : e.family(),
                    e.factor() == null ? BigDecimal.ONE : e.factor(), e.countable());
            byName.putIfAbsent(e.unit(), unit);
            e.words().forEach(w -> put(Syllable.canonicalPhrase(w).split(" "), unit));
        }
        noUnits = file.noUnits().stream().map(Syllable::canonicalPhrase).collect(Collectors.toSet());
        approximate = file.approximate().stream().map(Syllable::canonicalPhrase).collect(Collectors.toSet());
        approximateSyllables = approximate.stream().flatMap(p -> Stream.of(p.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
        moneyScales = file.moneyScales().stream().map(Syllable::canonical).collect(Collectors.toSet());
        numberWords = new NumberWords(file);
    }

    private void put(String[] words, Unit unit) {
        byPhrase.put(String.join(" ", words), unit);
        longest.merge(words[0], words.length, Math::max);
    }

    public static Units standard() {
        return STANDARD;
    }

    NumberWords numberWords() {
        return numberWords;
    }

    /** A value in one unit, expressed in another of the same family; null where they do not convert. */
    public @Nullable BigDecimal convert(BigDecimal value, String from, String to) {
        Unit a = byName.get(from);
        Unit b = byName.get(to);
        if (from.equals(to) || a == null || b == null) {
            return from.equals(to) ? value : null;
        }
        if (!a.family().equals(b.family())) {
            return null;
        }
        return Numerals.plain(value.multiply(a.factor()).divide(b.factor(), 12, RoundingMode.HALF_EVEN));
    }

    /** The family of a unit by its name; the name itself for a unit that is none of the list. */
    public String family(String unit) {
        Unit u = byName.get(unit);
        return u == null ? unit : u.family();
    }

    /** A value in the unit in which its kind is stated: money in million VND; others stay as written. */
    public BigDecimal toBase(BigDecimal value, String unit) {
        Unit u = byName.get(unit);
        return u == null || !u.family().equals(MONEY) ? value : Numerals.plain(value.multiply(u.factor()));
    }

    /** The unit that {@link #toBase} gives values in. */
    public String baseName(String unit) {
        Unit u = byName.get(unit);
        return u == null ? unit : BASES.getOrDefault(u.dimension(), unit);
    }

    /** The unit that starts at a token, the longest there is. */
    Found unitAt(List<CoreLabel> tokens, int at) {
        int most = at < tokens.size() ? longest.getOrDefault(tokens.get(at).get(Keys.Low.class), 0) : 0;
        for (int length = Math.min(most, tokens.size() - at); length > 0; length--) {
            Unit unit = byPhrase.get(phrase(tokens, at, length));
            if (unit != null) {
                return new Found(unit, length);
            }
        }
        return at < tokens.size() && isNoun(tokens, at) ? noun(tokens.get(at)) : new Found(Unit.NONE, 0);
    }

    /** What a number that ends in these words counts where no unit follows: millions and billions are money. */
    Found unitOf(String number) {
        String last = KnownWords.canonical(number.substring(number.lastIndexOf(' ') + 1));
        return new Found(moneyScales.contains(last) ? byName.getOrDefault(MONEY_OF_SCALES, Unit.NONE) : Unit.NONE, 0);
    }

    private static Found noun(CoreLabel token) {
        return new Found(new Unit(token.word(), THING, THING, BigDecimal.ONE, false), 1);
    }

    private boolean isNoun(List<CoreLabel> tokens, int at) {
        CoreLabel t = tokens.get(at);
        return t.get(Keys.Kind.class).equals(TokenKind.WORD.name()) && t.word().length() > 1
                && t.word().equals(t.word().toLowerCase(Locale.ROOT)) && !noUnits.contains(t.get(Keys.Low.class));
    }

    /** Whether the tokens before this one say about, over, nearly. */
    boolean isApproximateBefore(List<CoreLabel> tokens, int at) {
        return at > 0 && approximate.contains(phrase(tokens, at - 1, 1))
                || at > 1 && approximateSyllables.contains(tokens.get(at - 1).get(Keys.Low.class))
                        && approximate.contains(phrase(tokens, at - 2, 2));
    }

    /** All words of approximation, one syllable each. */
    public Set<String> approximateSyllables() {
        return approximateSyllables;
    }

    private static String phrase(List<CoreLabel> tokens, int at, int length) {
        if (length == 1) {
            return tokens.get(at).get(Keys.Low.class);
        }
        List<String> words = new ArrayList<>(length);
        for (int i = at; i < at + length; i++) {
            words.add(tokens.get(i).get(Keys.Low.class));
        }
        return String.join(" ", words);
    }

    record Found(Unit unit, int length) {
    }

    record Entry(String unit, List<String> words, @Nullable String dimension, @Nullable String family,
            @Nullable BigDecimal factor, boolean countable) {
    }

    record File(List<Entry> units, List<String> noUnits, Map<String, Integer> digits, List<String> ten,
            List<String> hundred, List<String> zeroLink, List<String> moneyScales, Map<String, Long> scales,
            String year,
            String rate, List<String> yearBefore, List<String> approximate) {
    }
}
