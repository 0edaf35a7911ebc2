package vn.xabao.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.catalogue.Indicator;
import vn.xabao.extract.catalogue.Resources;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.Gazetteer;

import vn.xabao.extract.gazetteer.UnitList;
import vn.xabao.extract.report.Place.Level;

/**
 * Writes reports in the genre from sentences of {@code report.yaml}, with figures drawn from the catalogue's usual ranges.
 * The same seed and number give the same report, on every machine.
 */
final class ReportGenerator {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final int FIRST_YEAR = 2016;
    private static final int YEARS = 9;
    /** So many sentences without figures stand around one with figures. */
    private static final int MOST_FILLERS = 6;

    private final File file = Resources.yaml(ReportGenerator.class, "report.yaml", File.class);
    private final List<AdministrativeUnit> communes = List
            .copyOf(Gazetteer.get().all(UnitList.BEFORE_REFORM, Level.COMMUNE));
    private final long seed;

    ReportGenerator(long seed) {
        this.seed = seed;
    }

    /** The report of a number from 0 on. */
    GeneratedReport report(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        AdministrativeUnit commune = communes.get(random.nextInt(communes.size()));
        Draft draft = new Draft(random, commune, FIRST_YEAR + random.nextInt(YEARS), number);
        file.head().forEach(draft::add);
        for (Part part : file.sections()) {
            draft.add(part.title());
            paragraphs(part, random).forEach(draft::add);
        }
        file.tail().forEach(draft::add);
        return new GeneratedReport(String.join("\n", draft.lines), commune.code(), draft.year, draft.figures);
    }

    private static List<String> paragraphs(Part part, Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (String sentence : part.sentences()) {
            paragraphs.add(sentence + " " + fillers(part, random));
        }
        paragraphs.add(fillers(part, random));
        return paragraphs;
    }

    private static String fillers(Part part, Random random) {
        List<String> all = new ArrayList<>(part.fillers());
        Collections.shuffle(all, random);
        return String.join(" ", all.subList(0, Math.min(all.size(), 2 + random.nextInt(MOST_FILLERS))));
    }

    private record File(List<String> head, List<String> tail, List<Part> sections) {
    }

    private record Part(String title, List<String> sentences, List<String> fillers) {
    }

    /** A report while it is being written. */
    private static final class Draft {

        private final Random random;
        private final Map<String, String> words;
        private final int year;
        private final List<String> lines = new ArrayList<>();
        private final Map<String, BigDecimal> figures = new LinkedHashMap<>();

        Draft(Random random, AdministrativeUnit commune, int year, int number) {
            this.random = random;
            this.year = year;
            String type = commune.type();
            AdministrativeUnit above = Optional.ofNullable(commune.district()).orElse(commune.province());
            words = Map.of("type", type, "Type", type.substring(0, 1).toUpperCase(VIETNAMESE) + type.substring(1),
                    "TYPE", type.toUpperCase(VIETNAMESE), "commune", commune.name(), "COMMUNE",
                    commune.name().toUpperCase(VIETNAMESE), "district", above.fullName(), "province",
                    commune.province().fullName(), "year", Integer.toString(year), "number",
                    Integer.toString(number % 400 + 1));
        }

        void add(String line) {
            lines.add(SLOT.matcher(line).replaceAll(m -> Matcher.quoteReplacement(word(m.group(1)))));
        }

        private String word(String slot) {
            String word = words.get(slot);
            return word == null ? figure(Catalogue.standard().get(slot)) : word;
        }

        private String figure(Indicator indicator) {
            BigDecimal low = Optional.ofNullable(indicator.range().low()).orElse(BigDecimal.ZERO);
            BigDecimal high = Optional.ofNullable(indicator.range().high()).orElse(BigDecimal.valueOf(1000));
            boolean whole = !List.of("ha", "percent", "million_vnd_per_year").contains(indicator.unit());
            BigDecimal value = low.add(high.subtract(low).multiply(BigDecimal.valueOf(random.nextDouble())))
                    .setScale(whole ? 0 : 1, RoundingMode.HALF_UP).max(BigDecimal.ONE);
            figures.put(indicator.id(), value);
            return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(VIETNAMESE)).format(value);
        }
    }
}
