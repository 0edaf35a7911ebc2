package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Figure.Scope;
import vn.xabao.extract.report.Finding;

/** A stated rise or fall against the two values it is between, where the text states all three in one paragraph or row. */
final class Changes implements Check {

    /** A report that states more is a list of something. */
    private static final int MOST_VALUES = 100;
    private static final int FEWEST_FITTING = 2;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final RelationFile file;
    private final Wording words;

    Changes(RelationFile file, Wording words) {
        this.file = file;
        this.words = words;
    }

    @Override
    public List<Outcome> check(Material material) {
        Map<Integer, List<Trial>> bySheet = new TreeMap<>();
        for (int i = 0; i < material.figures().size(); i++) {
            Step step = step(material.figure(i));
            Trial trial = step == null || isPlanned(material, i) ? null : check(material, i, step);
            if (trial != null) {
                bySheet.computeIfAbsent(material.sheetAt(material.figure(i).valueStart()), k -> new ArrayList<>())
                        .add(trial);
            }
        }
        return bySheet.entrySet().stream().flatMap(e -> told(e.getKey(), e.getValue())).toList();
    }

    /** @param contradiction null where the change is the difference of the two values */
    private record Trial(@Nullable Outcome contradiction) {
    }

    /** Whether a column of changes is against the column of earlier values, most of its rows show. */
    private static Stream<Outcome> told(int sheet, List<Trial> trials) {
        long fitting = trials.stream().filter(t -> t.contradiction() == null).count();
        boolean meant = sheet < 0 || fitting >= FEWEST_FITTING && fitting * 2 >= trials.size();
        return meant ? trials.stream().map(Trial::contradiction).filter(Objects::nonNull) : Stream.empty();
    }

    /** An indicator and how much it moved. */
    private record Step(String indicator, BigDecimal by) {
    }

    private @Nullable Step step(Figure f) {
        if (f.value() == null || f.indicator() == null || f.approx()) {
            return null;
        }
        BigDecimal value = f.value();
        return f.scope() == Scope.CHANGE
                ? new Step(f.indicator(), value)
                : file.changes().stream()
                        .filter(c -> c.change().equals(f.indicator()) && f.scope() == Scope.CURRENT
                                && f.ofPeriod() == null)
                        .findFirst().map(c -> new Step(c.of(), value.multiply(BigDecimal.valueOf(c.sign()))))
                        .orElse(null);
    }

    private boolean isPlanned(Material material, int change) {
        return words.change().plan().isIn(material.sentenceAfter(material.figure(change).valueEnd()));
    }

    /** Null where the text does not state one value before and one now. */
    private @Nullable Trial check(Material material, int change, Step step) {
        List<String> alike = file.like(step.indicator());
        List<Integer> before = stated(material, alike, Scope.PREVIOUS, change).stream()
                .filter(i -> isMeant(material, change, i)).toList();
        List<Integer> now = stated(material, alike, Scope.CURRENT, change);
        boolean fits = before.stream()
                .anyMatch(b -> now.stream().anyMatch(n -> fits(material, List.of(n, b, change), step.by())));
        if (fits) {
            return new Trial(null);
        }
        return before.size() != 1 || now.size() != 1
                ? null
                : new Trial(contradiction(material, step, List.of(now.getFirst(), before.getFirst(), change)));
    }

    private static Outcome contradiction(Material material, Step step, List<Integer> members) {
        BigDecimal current = value(material, members.get(0));
        BigDecimal previous = value(material, members.get(1));
        return Outcome.error(step.by().signum() < 0 ? "fall" : "rise", Finding.Kind.SUM, members)
                .values(step.by(), current.subtract(previous)).word("name", step.indicator()).word("current", current)
                .word("previous", previous).word("by", step.by().abs());
    }

    /**
     * Whether a change may be against this earlier value: the words behind the change name no other year, and a change against
     * the same months of the year before is none against the whole year.
     */
    private boolean isMeant(Material material, int change, int previous) {
        String against = material.sentenceAfter(material.figure(change).valueEnd());
        String of = material.figure(previous).ofPeriod();
        if (of == null) {
            return true;
        }
        Matcher year = YEAR.matcher(against);
        boolean other = year.find() && YEAR.matcher(of).find() && !of.contains(year.group());
        boolean partly = words.change().samePeriod().isIn(against) && !"year".equals(material.period().span())
                && YEAR.matcher(of).matches();
        return !other && !partly;
    }

    private static boolean fits(Material material, List<Integer> members, BigDecimal by) {
        BigDecimal gap = value(material, members.get(0)).subtract(value(material, members.get(1))).subtract(by).abs();
        BigDecimal slack = members.stream().map(i -> Printed.step(material.figure(i)))
                .filter(s -> s.compareTo(BigDecimal.ONE) != 0).reduce(BigDecimal.ZERO, BigDecimal::add);
        return gap.compareTo(slack) <= 0;
    }

    /** What a paragraph or row states of an indicator; the current value may stand elsewhere if it is the only one. */
    static List<Integer> stated(Material material, List<String> alike, Scope scope, int beside) {
        List<Integer> all = alike.stream().flatMap(id -> material.of(id).stream())
                .filter(i -> material.figure(i).scope() == scope && material.figure(i).value() != null
                        && material.figure(i).place() == null)
                .limit(MOST_VALUES).toList();
        List<Integer> near = all.stream().filter(i -> material.figure(i).mentions().stream()
                .anyMatch(m -> material.shareLine(m.start(), material.figure(beside).valueStart()))).toList();
        return near.isEmpty() && scope == Scope.CURRENT
                ? all.stream().filter(i -> alike.getFirst().equals(material.figure(i).indicator())).toList()
                : near;
    }

    static BigDecimal value(Material material, int index) {
        return Objects.requireNonNull(material.figure(index).value());
    }
}
