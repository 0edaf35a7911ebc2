package vn.xabao.extract.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.gazetteer.TypeWord;
import vn.xabao.extract.gazetteer.UnitList;
import vn.xabao.extract.report.Place.Level;

/**
 * What a text tells of the part of the country without naming units of it: of which type the units above are and which
 * offices they have, how the parts of the commune are called, which peoples live there. It only parts units that all else
 * speaks for alike.
 */
final class Surroundings {

    /** @param provinces codes of the list before the reform */
    private record Known(Pattern words, Set<String> provinces) {
    }

    private static final List<Known> PARTS_OF_COMMUNES = known("parts_of_communes");
    private static final List<Known> PEOPLES = known("peoples");
    private static final Pattern OFFICE_OF = Wording.PLACE.pattern("office_of");
    private static final int LONGEST_OFFICE = 40;
    private static final Pattern SETS_AIMS = Wording.PLACE.pattern("sets_aims");
    /** So much better one has to fit, of 1 for each kind of evidence. */
    private static final double BETTER = 0.5;

    private final Map<Known, Long> parts;
    private final Map<Known, Long> peoples;
    private final Map<TypeWord, Long> superiors;
    private final String text;

    Surroundings(Sightings sightings, String text) {
        this.text = text;
        this.parts = counted(PARTS_OF_COMMUNES, text);
        this.peoples = counted(PEOPLES, text);
        peoples.replaceAll((people, times) -> 1L);
        this.superiors = Stream.concat(sightings.alone(), SETS_AIMS.matcher(text).results().map(Surroundings::type))
                .filter(word -> !word.levels().contains(Level.COMMUNE))
                .collect(Collectors.groupingBy(word -> word, LinkedHashMap::new, Collectors.counting()));
    }

    private static TypeWord type(MatchResult setsAims) {
        return Objects.requireNonNull(TypeWord.of(setsAims.group("first"), setsAims.group("second")));
    }

    private static List<Known> known(String name) {
        List<Known> all = new ArrayList<>();
        for (JsonNode one : Wording.PLACE.data(name)) {
            all.add(new Known(Wording.PLACE.compile("\\b(?:" + one.path("words").asText() + ")\\b", Wording.LETTERS),
                    Stream.of(one.path("in").asText().split(" ")).flatMap(Surroundings::codes)
                            .collect(Collectors.toUnmodifiableSet())));
        }
        return List.copyOf(all);
    }

    private static Stream<String> codes(String range) {
        int first = Integer.parseInt(range.substring(0, 2));
        int last = Integer.parseInt(range.substring(range.length() - 2));
        return IntStream.rangeClosed(first, last).mapToObj(code -> (code < 10 ? "0" : "") + code);
    }

    private static Map<Known, Long> counted(List<Known> all, String text) {
        Map<Known, Long> counted = new LinkedHashMap<>();
        for (Known one : all) {
            long times = one.words().matcher(text).results().count();
            if (times > 0) {
                counted.put(one, times);
            }
        }
        return counted;
    }

    /** Those of the units that fit best; others fit clearly less. */
    List<Candidate> best(List<Candidate> units) {
        Map<Candidate, Double> fits = new LinkedHashMap<>();
        units.forEach(unit -> fits.put(unit, fit(unit.unit())));
        double most = fits.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return units.stream().filter(unit -> Objects.requireNonNull(fits.get(unit)) > most - BETTER).toList();
    }

    private double fit(AdministrativeUnit unit) {
        Set<String> provinces = formerProvinces(unit);
        Predicate<Known> here = known -> known.provinces().stream().anyMatch(provinces::contains);
        AdministrativeUnit district = unit.district();
        Predicate<TypeWord> above = word -> isOf(unit.province(), word) || district != null && isOf(district, word);
        boolean named = hasOffice(unit.province()) || district != null && hasOffice(district);
        return (named ? 1 : 0) + share(parts, known -> true, here) + share(peoples, known -> true, here)
                + share(superiors, word -> word.levels().equals(List.of(Level.PROVINCE)), above)
                + share(superiors, word -> word.levels().contains(
                        unit.list() == UnitList.SINCE_REFORM ? Level.PROVINCE : Level.DISTRICT), above);
    }

    /** Whether the text names an office of the unit without its type word: "Trung tâm Y tế Sơn Hà". */
    private boolean hasOffice(AdministrativeUnit unit) {
        String name = unit.name();
        for (int at = text.indexOf(name); at > 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            if ((end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))
                    && OFFICE_OF.matcher(text).region(Math.max(0, at - LONGEST_OFFICE), at).find()) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> formerProvinces(AdministrativeUnit unit) {
        List<AdministrativeUnit> former = unit.list() == UnitList.BEFORE_REFORM
                ? List.of(unit)
                : Gazetteer.get().predecessors(unit);
        return former.stream().map(one -> one.province().code()).collect(Collectors.toSet());
    }

    private static boolean isOf(AdministrativeUnit unit, TypeWord word) {
        return word.levels().contains(unit.level()) && (unit.type().equals(word.type()) || unit.otherNames().stream()
                .anyMatch(name -> name.regionMatches(true, 0, word.type(), 0, word.type().length())));
    }

    /** How much of what is counted fits; 0 where there is nothing. */
    private static <T> double share(Map<T, Long> counted, Predicate<T> wanted, Predicate<T> fits) {
        double all = sum(counted, wanted);
        return all == 0 ? 0 : sum(counted, wanted.and(fits)) / all;
    }

    private static <T> double sum(Map<T, Long> counted, Predicate<T> wanted) {
        return counted.entrySet().stream().filter(e -> wanted.test(e.getKey())).mapToLong(Map.Entry::getValue).sum();
    }
}
