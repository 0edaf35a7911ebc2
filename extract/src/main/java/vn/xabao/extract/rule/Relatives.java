package vn.xabao.extract.rule;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Section;
import vn.xabao.extract.token.Keys;

/**
 * Numbers that lean on another number of their sentence: a part by place on its whole, an old value on the new one, a
 * change on what has changed, a rate on its count.
 */
final class Relatives {

    private static final Set<String> VAGUE = Set.of("none", "thing");

    private final Line line;
    private final Map<Integer, Candidate> best;
    private final SentenceScopes scopes;
    private final Vocabulary vocabulary;
    private final Planned planned;
    private final Bridge bridge;
    private final Footnotes.@Nullable Called called;

    /**
     * @param best grows by what leans on others: the next number may lean on that
     * @param called what the line is a footnote of
     */
    Relatives(Line line, Map<Integer, Candidate> best, SentenceScopes scopes, Footnotes.@Nullable Called called,
            Vocabulary vocabulary) {
        this.called = called;
        this.line = line;
        this.best = best;
        this.scopes = scopes;
        this.vocabulary = vocabulary;
        this.planned = new Planned(vocabulary);
        this.bridge = new Bridge(line, best, vocabulary.comparisons());
    }

    /**
     * The candidate of which this number, which no rule reads, is another value. What is found joins the candidates; only
     * a change has nothing that leans on it.
     */
    @Nullable
    Candidate take(int number, Scope scope) {
        Candidate of = of(number, scope);
        of = of == null ? noted(number, scope) : of;
        Candidate own = of == null ? null : of.movedTo(number, line.afterUnit(number));
        if (own != null && scope.scope() != Figure.Scope.CHANGE) {
            best.put(number, own);
        }
        return own;
    }

    /** A rate that follows its count: a number behind it may be the rate of another time. */
    void add(Candidate rate) {
        best.put(rate.number(), rate);
    }

    /** In a footnote the values of others are of what the footnote is called from. */
    private @Nullable Candidate noted(int number, Scope scope) {
        boolean other = scope.scope() == Figure.Scope.OTHER_PLACE || scope.scope() == Figure.Scope.PREVIOUS;
        return called != null && other && called.dimension().equals(dimension(number)) ? called.figure() : null;
    }

    private @Nullable Candidate of(int number, Scope scope) {
        Candidate right = bridge.before(number);
        return switch (scope.scope()) {
            case OTHER_PLACE -> elsewhere(number, scope);
            case PREVIOUS -> right != null ? right : scope.compared() ? comparedWith(number) : null;
            case TARGET -> scope.planned()
                    ? planned.of(line, number, best, bridge)
                    : scope.compared() && line.role() != Section.Role.TASKS ? before(number) : null;
            case CHANGE -> unlessFixed(changed(number, right == null ? before(number) : right));
            case CURRENT -> {
                Candidate done = planned.done(line, number, best, scopes);
                yield done == null ? newValue(number, scope) : done;
            }
        };
    }

    /** A part of a count, or the rate of another unit beside the own one. */
    private @Nullable Candidate elsewhere(int number, Scope scope) {
        Candidate whole = wholeBefore(number);
        return whole == null && scope.compared() && dimension(number).equals("percent") ? before(number) : whole;
    }

    /** "29 hộ thoát nghèo, trong đó riêng thôn X 11 hộ": a number of the same unit behind words of parting. */
    private @Nullable Candidate wholeBefore(int part) {
        Candidate sibling = siblingBefore(part);
        if (sibling != null) {
            return sibling;
        }
        int i = part - 1;
        while (i >= 0 && !line.isNumber(i)) {
            i--;
        }
        Candidate whole = best.get(i);
        boolean linked = whole != null && whole.isFigure() && dimension(i).equals(dimension(part))
                && (vocabulary.partLinks().contains(line.low(whole.to()))
                        || vocabulary.partLinks().contains(line.low(line.afterUnit(i))));
        return linked ? whole : fartherWhole(part);
    }

    /** "57 hộ hiến 5.870 m2 đất ở ba thôn: thôn A 2.150 m2": the number ends its clause, words of parting lead to it. */
    private @Nullable Candidate fartherWhole(int part) {
        int i = part - 1;
        while (i >= 0 && !(line.isQuantity(i) && dimension(i).equals(dimension(part)))) {
            i--;
        }
        Candidate whole = best.get(i);
        String after = line.low(line.afterUnit(part));
        boolean ends = after.length() < 2;
        boolean parted = false;
        for (int j = i + 1; j < part; j++) {
            parted |= line.low(j).equals(":")
                    || line.low(j).length() > 1 && vocabulary.partLinks().contains(line.low(j));
        }
        return whole != null && isFigure(whole) && ends && parted && !VAGUE.contains(dimension(part)) ? whole : null;
    }

    /** "Thôn A góp 450 triệu đồng, hiến 300 m2 đất; thôn B 265 triệu đồng": what an earlier place has of the same unit. */
    private @Nullable Candidate siblingBefore(int part) {
        Candidate sibling = null;
        for (Candidate c : best.values()) {
            boolean same = c.number() < part && c.inWords() == null && c.isFigure()
                    && dimension(c.number()).equals(dimension(part));
            Scope scope = scopes.at(c.number());
            boolean elsewhere = scope.scope() == Figure.Scope.OTHER_PLACE
                    && !Objects.equals(scope.place(), scopes.at(part).place());
            sibling = same && elsewhere ? c : same ? null : sibling;
        }
        return VAGUE.contains(dimension(part)) ? null : sibling;
    }

    /** "(cùng kỳ 12 đơn)": the figure before; "so với năm 2021 (3.876 hồ sơ), số hồ sơ …": the one behind. */
    private @Nullable Candidate comparedWith(int previous) {
        Candidate before = before(previous);
        return before != null ? before : VAGUE.contains(dimension(previous)) ? null : bridge.around(previous);
    }

    /**
     * What a rule tells of one time alone, such as a decrease, does not change itself; of a fraction the upper number
     * changes.
     */
    private @Nullable Candidate unlessFixed(@Nullable Candidate changed) {
        Candidate upper = changed == null ? null : best.get(numerator(changed.number()));
        return upper == null || !isFigure(upper) || upper.rule().scope() != null ? null : upper;
    }

    /** Behind a semicolon the change is of what the sentence told first. */
    private @Nullable Candidate changed(int number, @Nullable Candidate nearest) {
        boolean farther = false;
        for (int i = nearest == null ? number : nearest.number(); i < number; i++) {
            farther |= line.low(i).equals(";");
        }
        if (!farther) {
            return nearest;
        }
        return best.values().stream().filter(c -> isFigure(c) && isSame(c.number(), number)).findFirst()
                .orElse(nearest);
    }

    /** "Cuối năm 2023 là 120 hộ, đến nay còn 85 hộ": an old or planned value, then the present one. */
    private @Nullable Candidate newValue(int number, Scope scope) {
        Candidate moved = movedFrom(number);
        Candidate before = moved == null && scope.compared() ? before(number) : null;
        Figure.Scope of = before == null ? Figure.Scope.CURRENT : scopes.at(before.number()).scope();
        boolean contrast = of == Figure.Scope.PREVIOUS || of == Figure.Scope.TARGET
                || of == Figure.Scope.OTHER_PLACE && dimension(number).equals("percent");
        return moved != null ? moved : contrast ? before : null;
    }

    /**
     * The nearest figure before a number that counts the same, outside of parentheses that are closed. A number without
     * unit belongs to the figure whose parenthesis it stands in.
     */
    private @Nullable Candidate before(int number) {
        Candidate found = null;
        for (Candidate c : best.values()) {
            boolean same = isSame(c.number(), number) && !VAGUE.contains(dimension(number));
            boolean bare = VAGUE.contains(dimension(number)) && line.low(line.afterUnit(c.number())).equals("(")
                    && nothingBetween(c.number(), number);
            if (c.number() < number && isFigure(c) && (same || bare) && !isClosed(c.number(), number)) {
                found = c;
            }
        }
        return found;
    }

    private boolean nothingBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (line.isQuantity(i) || line.low(i).equals(")")) {
                return false;
            }
        }
        return true;
    }

    /** "Tăng từ 45% lên 62%": the new value stands behind the old one and a word of movement. */
    private @Nullable Candidate movedFrom(int number) {
        int i = number - 1;
        while (i >= 0 && vocabulary.movements().contains(line.low(i))) {
            i--;
        }
        boolean moved = i < number - 1;
        if (line.low(i).equals(")")) {
            while (i > 0 && !line.low(i).equals("(")) {
                i--;
            }
            i--;
        }
        while (i >= 0 && (line.inUnit(i) || line.isNumber(i) && !line.isQuantity(i)
                || vocabulary.movementTimes().contains(line.low(i)))) {
            i--;
        }
        Candidate from = moved ? best.get(i) : null;
        return from != null && isFigure(from) && isSame(i, number) ? from : null;
    }

    private static boolean isFigure(Candidate c) {
        return c.inWords() == null && c.isFigure() || isNone(c);
    }

    /** "Không xảy ra tai nạn giao thông, cùng kỳ 02 vụ": none is a figure too, of what the indicator counts. */
    private static boolean isNone(@Nullable Candidate c) {
        return c != null && c.isZero() && c.indicators().size() == 1;
    }

    /** Whether a parenthesis that holds the first number is closed before the second. */
    private boolean isClosed(int first, int second) {
        int depth = 0;
        for (int i = first; i < second; i++) {
            depth += line.low(i).equals("(") ? 1 : line.low(i).equals(")") ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(int a, int b) {
        return dimension(a).equals(dimension(b))
                || dimension(a).equals("percent") && dimension(b).equals("percentage_points")
                || dimension(a).equals("percentage_points") && dimension(b).equals("percent");
    }

    private String dimension(int number) {
        Candidate known = best.get(number);
        return known != null && isNone(known)
                ? Catalogue.standard().get(known.indicators().getFirst()).unit()
                : line.dimension(number);
    }

    /** The count that a bare rate belongs to, where only linking words stand between. */
    @Nullable
    Candidate countBefore(int rate) {
        boolean percent = dimension(rate).equals("percent");
        boolean worded = rate > 0 && vocabulary.rateLinks().contains(line.low(rate - 1))
                && line.low(rate - 1).length() > 1 && dimension(rate).equals("none");
        int i = rate - 1;
        while (i >= 0 && !line.isNumber(i)) {
            i--;
        }
        if (i < 0 || !percent && !worded) {
            return null;
        }
        Candidate count = best.get(numerator(i));
        boolean counted = count != null && count.indicators().stream().anyMatch(this::hasRate)
                && !Phrases.startsAt(line.tokens(), line.afterUnit(rate), vocabulary.otherShares());
        return counted && SentenceReader.links(line, Math.max(i + 1, count.to()), rate, vocabulary.rateLinks())
                ? count
                : null;
    }

    /** In "8/10 đơn", "8 đơn/10 đơn" and "8 đơn trên tổng số 10 đơn" the first number. */
    private int numerator(int number) {
        int i = number - 1;
        while (line.low(i).equals("/") || vocabulary.ofAll().contains(line.low(i))) {
            i--;
        }
        boolean linked = i < number - 1;
        while (linked && line.inUnit(i)) {
            i--;
        }
        return linked && line.isNumber(i) ? i : number;
    }

    /** "Trước hạn 90%, đúng hạn 10%": the share of one part is not the rate of all. */
    private boolean hasRate(String indicator) {
        String rival = vocabulary.ratesNotBeside().get(indicator);
        return vocabulary.rates().containsKey(indicator) && (rival == null
                || best.values().stream().noneMatch(c -> c.indicators().contains(rival)));
    }

    /** A change that a rule reads only for want of a better one, or that only looks like a figure. */
    boolean isOutdone(Candidate candidate) {
        boolean weak = candidate.rule().priority() < 0 && before(candidate.number()) != null || !candidate.isFigure();
        return weak && scopes.at(candidate.number()).scope() == Figure.Scope.CHANGE;
    }
}
