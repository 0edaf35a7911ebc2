package vn.xabao.extract.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Resources;
import vn.xabao.extract.pattern.PatternCompiler;
import vn.xabao.extract.pattern.PatternIndex;
import vn.xabao.ingest.vietnamese.Syllable;

/** The cues of {@code scope.yaml}, compiled once. */
final class Cues {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}|\\b(?:IV|I{1,3})\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> ROMANS = List.of("I", "II", "III", "IV");

    private final File file = Resources.yaml(Cues.class, "scope.yaml", File.class);
    private final Plans plans = new Plans(file.plan());
    private final PatternIndex<Cue> index;

    Cues() {
        PatternIndex.Builder<Cue> builder = new PatternIndex.Builder<>(
                new PatternCompiler(Vocabulary.standard().pieces()));
        for (Cue cue : file.cues()) {
            cue.patterns().forEach(pattern -> builder.add(pattern, cue));
        }
        index = builder.build();
    }

    Plans plans() {
        return plans;
    }

    PatternIndex<Cue> index() {
        return index;
    }

    /** 1 or -1 for a word of increase or decrease, else 0. */
    int sign(String word, String next) {
        boolean comparative = next.equals(file.than());
        return file.changeWords().getOrDefault(word,
                comparative ? file.comparatives().getOrDefault(word, 0) : Integer.valueOf(0));
    }

    boolean isThan(String word) {
        return word.equals(file.than());
    }

    boolean isChangeLink(String word) {
        return file.changeLinks().contains(word);
    }

    boolean isPreposition(String word) {
        return file.prepositions().contains(word);
    }

    boolean joinsPlaces(String word) {
        return file.joins().contains(word);
    }

    boolean isVillage(String word) {
        return file.villages().contains(word);
    }

    private static boolean isQuarter(String words) {
        return words.toLowerCase(Locale.ROOT).startsWith("q");
    }

    /** The number of the report's own month or quarter, where the words name the same kind of span. */
    static @Nullable Integer ownNumber(@Nullable String span, String words) {
        boolean same = span != null && (isQuarter(words) ? span.startsWith("q") : span.startsWith("month"));
        return same && span != null ? Integer.valueOf(span.replaceAll("\\D", "")) : null;
    }

    static @Nullable Integer number(String words) {
        Matcher m = NUMBER.matcher(words);
        if (!m.find()) {
            return null;
        }
        int roman = ROMANS.indexOf(m.group().toUpperCase(Locale.ROOT));
        return roman >= 0 ? Integer.valueOf(roman + 1) : Integer.valueOf(m.group());
    }

    /** What a cue does. */
    enum Effect {
        /** A year, to be compared with the report's. */
        YEAR,
        /** A month or quarter. */
        PERIOD,
        /** From a year up to now: a longer span than the report's. */
        SINCE,
        PREVIOUS, CURRENT, TARGET, CUMULATIVE,
        /** What stands before is compared with this; nothing changes behind it. */
        COMPARE,
        /** A part of the commune, or another commune. */
        PLACE,
        /** A district or province. */
        UNIT,
        /** The whole of a district or province. */
        WIDER,
        /** The whole of the report's own unit. */
        OWN,
        /** What follows, up to the next stop, holds for each of many. */
        EACH,
        /** From an earlier time back to the report's. */
        BACK,
        /** Words that look like a cue and are none. */
        IGNORE, RESET, OPEN, CLOSE
    }

    /**
     * @param number whether the cue holds for the number in it alone
     * @param opening whether it counts only where a clause begins with it
     */
    record Cue(Effect effect, List<String> patterns, List<String> notAfter, List<String> notBefore, boolean number,
            boolean opening) {

        Cue {
            notAfter = Phrases.canonical(notAfter);
            notBefore = Phrases.canonical(notBefore);
        }
    }

    private record File(List<Cue> cues, Map<String, Integer> changeWords, Map<String, Integer> comparatives,
            String than,
            Set<String> changeLinks, Set<String> prepositions, Set<String> joins, Set<String> villages,
            Plans.Words plan) {

        File {
            changeWords = canonical(changeWords);
            comparatives = canonical(comparatives);
            than = Syllable.canonical(than);
            changeLinks = canonical(changeLinks);
            prepositions = canonical(prepositions);
            joins = canonical(joins);
            villages = canonical(villages);
        }

        private static Set<String> canonical(Set<String> phrases) {
            return Set.copyOf(Phrases.canonical(List.copyOf(phrases)));
        }

        private static Map<String, Integer> canonical(Map<String, Integer> signs) {
            Map<String, Integer> canonical = new HashMap<>();
            signs.forEach((word, sign) -> canonical.put(Syllable.canonical(word), sign));
            return Map.copyOf(canonical);
        }
    }
}
