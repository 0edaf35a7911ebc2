package vn.xabao.extract.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import vn.xabao.extract.evaluate.Evaluation.FalseFigure;
import vn.xabao.extract.evaluate.Evaluation.FindingCounts;
import vn.xabao.extract.evaluate.Evaluation.Findings;
import vn.xabao.extract.evaluate.Evaluation.HeadScore;
import vn.xabao.extract.evaluate.Evaluation.Missed;
import vn.xabao.extract.evaluate.Evaluation.Numerals;
import vn.xabao.extract.evaluate.Evaluation.OpenFigures;
import vn.xabao.extract.evaluate.Evaluation.Quotes;
import vn.xabao.extract.evaluate.Evaluation.Reading;

/** Holds records against labels. */
public final class Evaluator {

    private final List<Trial> trials;

    private Evaluator(List<Trial> trials) {
        this.trials = trials;
    }

    /** The order of the specimens is the order of the documents in the result. */
    public static Evaluation evaluate(List<Specimen> specimens) {
        return new Evaluator(specimens.stream().map(Trial::new).toList()).evaluation();
    }

    private Evaluation evaluation() {
        Breakdown breakdown = new Breakdown();
        trials.forEach(t -> breakdown.add(t.comparison()));
        int read = (int) trials.stream().filter(Trial::isRead).count();
        return new Evaluation(trials.size(), read, breakdown.all(), breakdown.current(), breakdown.groups(),
                breakdown.indicators(), breakdown.rules(), trials.stream().map(Trial::score).toList(),
                breakdown.scopes(), breakdown.confusions(), place(), period(), quotes(), openFigures(), findings(),
                numerals(), reliability(), missed(), falseFigures());
    }

    private HeadScore place() {
        return HeadScore.of((int) trials.stream().filter(Trial::hasPlace).count(),
                trials.stream().map(Trial::wrongPlace).filter(Objects::nonNull).toList());
    }

    private HeadScore period() {
        return HeadScore.of((int) trials.stream().filter(Trial::hasPeriod).count(),
                trials.stream().map(Trial::wrongPeriod).filter(Objects::nonNull).toList());
    }

    private Quotes quotes() {
        List<Boolean> exact = trials.stream().map(Trial::exactQuotes).flatMap(Collection::stream).toList();
        List<Comparison.Match> matches = trials.stream().flatMap(t -> t.comparison().matches().stream()).toList();
        int exactly = (int) exact.stream().filter(e -> e).count();
        int overlapping = (int) matches.stream().filter(m -> m.label().sharesWordsWith(m.figure())).count();
        return new Quotes(exact.size(), exactly, Score.share(exactly, exact.size()), matches.size(), overlapping,
                Score.share(overlapping, matches.size()));
    }

    private OpenFigures openFigures() {
        int labelled = 0;
        int read = 0;
        int fromWords = 0;
        for (Trial trial : trials) {
            for (Gold.Open open : trial.openFigures()) {
                List<String> words = trial.wordsOf(open);
                labelled++;
                read += words.isEmpty() ? 0 : 1;
                fromWords += words.stream().anyMatch(w -> Words.overlap(w, open.quote())) ? 1 : 0;
            }
        }
        return new OpenFigures(labelled, read, Score.share(read, labelled), fromWords,
                Score.share(fromWords, labelled));
    }

    private Findings findings() {
        FindingCounts sum = trials.stream().map(Trial::findingCounts).reduce(new FindingCounts(0, 0, 0, 0),
                (a, b) -> new FindingCounts(a.labelled() + b.labelled(), a.found() + b.found(), a.told() + b.told(),
                        a.right() + b.right()));
        return new Findings(sum, Score.share(sum.found(), sum.labelled()), Score.share(sum.right(), sum.told()),
                trials.stream().flatMap(t -> t.missedFindings().stream()).toList(),
                trials.stream().flatMap(t -> t.falseFindings().stream()).toList());
    }

    private Numerals numerals() {
        List<Numerals> each = trials.stream().map(Trial::numerals).toList();
        return Numerals.of(each.stream().mapToInt(Numerals::numerals).sum(),
                each.stream().mapToInt(Numerals::unexplained).sum());
    }

    private Reliability reliability() {
        List<Reliability.Guess> guesses = new ArrayList<>();
        for (Trial trial : trials) {
            trial.comparison().matches().forEach(m -> guesses.add(guess(m.figure(), true)));
            trial.comparison().wrong().forEach(f -> guesses.add(guess(f, false)));
        }
        return Reliability.of(guesses);
    }

    private static Reliability.Guess guess(Fact figure, boolean right) {
        return new Reliability.Guess(Objects.requireNonNullElse(figure.confidence(), 0.0), right);
    }

    private List<Missed> missed() {
        List<Missed> all = new ArrayList<>();
        for (Trial trial : trials) {
            Comparison c = trial.comparison();
            c.missed().forEach(l -> all.add(new Missed(trial.id(), Reading.of(l), l.quotes().getFirst(),
                    c.causeOfMiss(l), c.near(l))));
        }
        return all;
    }

    private List<FalseFigure> falseFigures() {
        List<FalseFigure> all = new ArrayList<>();
        for (Trial trial : trials) {
            trial.comparison().wrong().forEach(f -> all.add(falseFigure(trial, f)));
        }
        return all;
    }

    private static FalseFigure falseFigure(Trial trial, Fact f) {
        Comparison.Pair pair = trial.comparison().pairOfFigure(f);
        return new FalseFigure(trial.id(), Reading.of(f), f.quotes().getFirst(), f.rule(), f.confidence(),
                pair == null ? Cause.UNLABELLED : pair.cause(), pair == null ? null : Reading.of(pair.label()));
    }
}
