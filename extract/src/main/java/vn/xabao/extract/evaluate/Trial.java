package vn.xabao.extract.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.evaluate.Evaluation.FindingCounts;
import vn.xabao.extract.evaluate.Evaluation.FindingWords;
import vn.xabao.extract.evaluate.Evaluation.Numerals;
import vn.xabao.extract.evaluate.Evaluation.WrongHead;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Finding;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Message;

/** One labelled report under examination. */
final class Trial {

    private static final int CODE_LENGTH = 5;

    private final Specimen specimen;
    private final Comparison comparison;

    Trial(Specimen specimen) {
        this.specimen = specimen;
        this.comparison = Comparison.of(specimen.gold(), specimen.report());
    }

    String id() {
        return specimen.id();
    }

    Comparison comparison() {
        return comparison;
    }

    boolean isRead() {
        return specimen.report() != null;
    }

    Evaluation.DocumentScore score() {
        Score score = Score.of(comparison.matches().size(), comparison.wrong().size(), comparison.missed().size());
        return new Evaluation.DocumentScore(id(), specimen.problem(), score, hasPlace() ? wrongPlace() == null : null,
                hasPeriod() ? wrongPeriod() == null : null, findingCounts(), numerals());
    }

    boolean hasPlace() {
        Gold.Unit place = specimen.gold().place();
        return place != null && place.code() != null && !place.code().isEmpty();
    }

    /** Null where the place is right or not labelled. */
    @Nullable
    WrongHead wrongPlace() {
        Gold.Unit place = specimen.gold().place();
        if (place == null || place.code() == null || place.code().isEmpty()) {
            return null;
        }
        String read = specimen.report() == null ? null : specimen.report().place().code();
        return place.code().equals(padded(read)) ? null : new WrongHead(id(), place.code(), read);
    }

    /** With the leading zeros that make a commune's code. */
    private static String padded(@Nullable String code) {
        String digits = Objects.requireNonNullElse(code, "");
        return "0".repeat(Math.max(0, CODE_LENGTH - digits.length())) + digits;
    }

    boolean hasPeriod() {
        Gold.Time period = specimen.gold().period();
        return period != null && period.year() != null && period.year() != 0;
    }

    /** Null where the period is right or not labelled; a label without a span asks for the year only. */
    @Nullable
    WrongHead wrongPeriod() {
        Gold.Time period = specimen.gold().period();
        if (period == null || !hasPeriod()) {
            return null;
        }
        Period read = specimen.report() == null ? Period.UNKNOWN : specimen.report().period();
        boolean right = Objects.equals(period.year(), read.year())
                && (period.span() == null || period.span().isEmpty() || period.span().equals(read.span()));
        return right
                ? null
                : new WrongHead(id(), time(period.year(), period.span()),
                        read.year() == null && read.span() == null ? null : time(read.year(), read.span()));
    }

    private static String time(@Nullable Integer year, @Nullable String span) {
        return (year == null ? "?" : year.toString()) + (span == null ? "" : " " + span);
    }

    Numerals numerals() {
        Report report = specimen.report();
        return report == null
                ? Numerals.of(0, 0)
                : Numerals.of(report.ledger().numerals(), report.ledger().unexplained());
    }

    /** The errors that the record tells and that labels could tell too. */
    private List<Finding> told() {
        return specimen.report() == null
                ? List.of()
                : specimen.report().findings().stream().filter(Trial::isOfLabels).toList();
    }

    private static boolean isOfLabels(Finding finding) {
        return finding.severity() == Finding.Severity.ERROR && switch (finding.kind()) {
            case SUM, RATIO, CONFLICT -> true;
            case RANGE, FOREIGN_UNIT, TYPING -> false;
        };
    }

    /** Whether a finding involves two of the labelled statements, or the only one. */
    private static boolean answers(Finding finding, Gold.Contradiction label) {
        List<String> words = label.words();
        long involved = words.stream().filter(w -> finding.quotes().stream().anyMatch(q -> Words.overlap(w, q)))
                .count();
        return involved > 0 && involved >= Math.min(2, words.size());
    }

    FindingCounts findingCounts() {
        int labelled = specimen.gold().findings().size();
        int told = told().size();
        return new FindingCounts(labelled, labelled - missedFindings().size(), told, told - falseFindings().size());
    }

    List<FindingWords> missedFindings() {
        return specimen.gold().findings().stream().filter(l -> told().stream().noneMatch(f -> answers(f, l)))
                .map(l -> new FindingWords(id(), l.kind(),
                        new Message(Objects.requireNonNullElse(l.explain(), ""),
                                Objects.requireNonNullElse(l.explain(), "")),
                        l.words()))
                .toList();
    }

    List<FindingWords> falseFindings() {
        return told().stream().filter(f -> specimen.gold().findings().stream().noneMatch(l -> answers(f, l)))
                .map(f -> new FindingWords(id(), f.kind(), f.message(), f.quotes())).toList();
    }

    List<Gold.Open> openFigures() {
        return specimen.gold().openFigures();
    }

    /** The words of all figures that have the value. */
    List<String> wordsOf(Gold.Open open) {
        List<String> words = new ArrayList<>();
        for (Figure f : specimen.report() == null ? List.<Figure>of() : specimen.report().figures()) {
            if (f.value() != null && Fact.isEqual(f.value(), open.value())) {
                words.add(f.quote());
            }
        }
        return words;
    }

    /** For each quote of the record whether it is the text at its offsets. */
    List<Boolean> exactQuotes() {
        List<Boolean> exact = new ArrayList<>();
        String text = specimen.text();
        if (specimen.report() != null && text != null) {
            for (Figure f : specimen.report().figures()) {
                exact.add(stands(text, f.start(), f.end(), f.quote()));
                f.mentions().forEach(m -> exact.add(stands(text, m.start(), m.end(), m.quote())));
            }
        }
        return exact;
    }

    private static boolean stands(String text, int start, int end, String quote) {
        return start >= 0 && end <= text.length() && start < end && text.substring(start, end).equals(quote);
    }
}
