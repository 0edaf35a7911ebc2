package vn.xabao.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.number.Units;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Section;
import vn.xabao.extract.rule.Cues.Effect;

/**
 * The cues of one sentence. A cue holds from where it stands to the next semicolon, or, where a colon follows it at the
 * beginning, for the whole sentence; inside parentheses it ends with them. Words of change hold for the next number alone.
 */
final class SentenceScopes {

    /** So many tokens may stand between words of time and a number that is only compared with. */
    private static final int NEAR = 3;
    private static final int LATEST_OPENING = 2;
    private static final Set<String> APPROXIMATE = Units.standard().approximateSyllables();
    private static final Set<String> STOPS = Set.of(",", ";", ":", ")", ".");

    private final Line line;
    private final List<Event> events;
    private final ScopeState start;
    private final Cues cues;

    SentenceScopes(Line line, List<Event> events, ScopeState start, Cues cues) {
        this.line = line;
        this.events = events;
        this.cues = cues;
        this.start = withTitle(start);
    }

    /**
     * "Năm 2023: tiếp nhận 120 hồ sơ; giải quyết 118 hồ sơ": words before the first colon hold for all behind it, and
     * so does what a sentence opens with that is to come: "Quý IV tập trung …; …".
     */
    private ScopeState withTitle(ScopeState given) {
        ScopeState state = given;
        for (Event e : events) {
            boolean title = !e.number() && (e.at() == 0 || e.at() == 1 && isMarker())
                    && (line.low(e.end()).equals(":") || line.low(e.end() - 1).equals(":"));
            boolean plan = e == events.getFirst() && e.effect() == Effect.TARGET && !e.number()
                    && e.at() <= LATEST_OPENING;
            state = title || plan ? after(state, e) : state;
        }
        return state.carried();
    }

    /** Whether the sentence begins with the mark or number of an item. */
    private boolean isMarker() {
        return line.low(0).length() == 1 || line.isEnumerator(0);
    }

    /** What holds at the end of the sentence: for the items of a list that it introduces. */
    ScopeState end() {
        return stateAt(line.size()).carried();
    }

    Scope at(int number) {
        int sign = changeSign(number);
        if (sign == 0) {
            return standing(number);
        }
        ScopeState state = stateAt(number);
        return new Scope(Figure.Scope.CHANGE, null, state.place(), sign, state.time() == Effect.CUMULATIVE, true,
                false);
    }

    /** The same, but words of change before the number are part of what it counts. */
    Scope standing(int number) {
        ScopeState state = stateAt(number);
        if (cues.plans().isBefore(line, number)) {
            return new Scope(Figure.Scope.TARGET, null, state.place(), 1, isPerUnit(number), true, true);
        }
        Effect own = fixed(number);
        Effect time = own == null ? state.time() : own;
        Figure.Scope scope = line.role() == Section.Role.TASKS || time == Effect.TARGET
                ? Figure.Scope.TARGET
                : state.place() != null
                        ? Figure.Scope.OTHER_PLACE
                        : time == Effect.PREVIOUS ? Figure.Scope.PREVIOUS : Figure.Scope.CURRENT;
        boolean near = state.cueEnd() >= 0 && number - state.cueEnd() < NEAR;
        return new Scope(scope, scope == Figure.Scope.CURRENT ? null : state.period(), state.place(), 1,
                time == Effect.CUMULATIVE || isPerUnit(number), own != null || near, false);
    }

    /** "Mỗi thôn tổ chức ít nhất 02 cuộc": up to the next stop the numbers are norms of each, not of the whole. */
    private boolean isPerUnit(int number) {
        for (Event e : events) {
            if (e.effect() == Effect.EACH && e.end() <= number && noStop(e.end(), number)) {
                return true;
            }
        }
        return false;
    }

    private boolean noStop(int from, int to) {
        for (int i = from; i < to; i++) {
            if (STOPS.contains(line.low(i))) {
                return false;
            }
        }
        return true;
    }

    /** The effect of a cue that holds for this number alone. */
    private @Nullable Effect fixed(int number) {
        for (Event e : events) {
            if (e.number() && e.at() == number) {
                return e.effect();
            }
        }
        return null;
    }

    private ScopeState stateAt(int number) {
        List<ScopeState> outer = new ArrayList<>();
        List<ScopeState> inner = new ArrayList<>(List.of(start));
        ScopeState state = start;
        for (Event e : events) {
            if (e.at() >= number) {
                break;
            }
            if (!e.number()) {
                state = switch (e.effect()) {
                    case OPEN -> {
                        outer.add(state);
                        inner.add(comparedBefore(state, e.at()));
                        yield inner.getLast();
                    }
                    case CLOSE -> {
                        if (outer.isEmpty()) {
                            yield state;
                        }
                        inner.removeLast();
                        yield outer.removeLast();
                    }
                    case RESET -> inner.getLast();
                    default -> after(state, e);
                };
            }
        }
        return state;
    }

    private ScopeState after(ScopeState state, Event e) {
        return switch (e.effect()) {
            case RESET -> start;
            case COMPARE, IGNORE, EACH -> state;
            case BACK -> state.time() == Effect.PREVIOUS ? state.in(Effect.CURRENT, null, e.end()) : state;
            case PLACE -> isBehindNumber(e) ? state : state.at(e.words(), e.end());
            case OWN -> isInAddress(e) ? state : state.at(null, e.end());
            case CURRENT -> isStronger(state, e) ? state : state.in(e.effect(), e.words(), e.end());
            case PREVIOUS -> isChange(e) ? state : state.in(e.effect(), e.words(), e.end());
            default -> state.in(e.effect(), e.words(), e.end());
        };
    }

    /**
     * "Lũy kế đến nay" stays cumulative, and "phấn đấu cuối năm 2024" in a report on 2024 stays a target, as long as no
     * number stands between.
     */
    private boolean isStronger(ScopeState state, Event current) {
        if (state.time() == Effect.CUMULATIVE) {
            return current.words() == null;
        }
        return state.time() == Effect.TARGET && current.words() != null && state.cueEnd() >= 0
                && noQuantity(state.cueEnd(), current.at());
    }

    private boolean noQuantity(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isQuantity(i)) {
                return false;
            }
        }
        return true;
    }

    /** "05 nhà tại thôn An Bình, sửa 12 nhà": a place told behind its number says nothing of the numbers after it. */
    private boolean isBehindNumber(Event place) {
        if (cues.joinsPlaces(line.low(place.at() - 1))) {
            return events.stream()
                    .anyMatch(e -> e.effect() == Effect.PLACE && e.end() == place.at() - 1 && isBehindNumber(e));
        }
        if (!cues.isPreposition(line.low(place.at() - 1))) {
            return false;
        }
        int i = place.at() - 2;
        while (i >= 0 && line.low(i).length() > 1 && !line.isQuantity(i)) {
            i--;
        }
        return i >= 0 && line.isQuantity(i);
    }

    /** "Thôn 5, xã Chân Lý, huyện Lý Nhân": the wider names of an address say no more than the first. */
    private boolean isInAddress(Event unit) {
        boolean comma = line.low(unit.at() - 1).equals(",") || line.low(unit.at() - 1).equals("(");
        return comma && events.stream()
                .anyMatch(e -> (e.effect() == Effect.PLACE) && e.end() == unit.at() - 1);
    }

    /** "Tăng 05 đơn cùng kỳ năm trước" compares; what follows is of this period again. */
    private boolean isChange(Event previous) {
        int i = previous.at() - 1;
        while (line.inUnit(i)) {
            i--;
        }
        return line.isNumber(i) && changeSign(i) != 0;
    }

    /** "So với năm 2021 (3.876 hồ sơ)": the parenthesis right after what is compared with holds the old value. */
    private ScopeState comparedBefore(ScopeState state, int paren) {
        return events.stream().filter(e -> e.effect() == Effect.COMPARE && e.end() == paren).findFirst()
                .map(e -> state.in(Effect.PREVIOUS, e.words(), paren + 1)).orElse(state);
    }

    /** "Hơn quý trước 05 đơn": what is more than another time's is an increase. */
    private int changeSign(int number) {
        int i = number - 1;
        boolean more = false;
        while (i >= 0) {
            int before = beforeCompared(i);
            if (before < i) {
                more |= cues.isThan(line.low(before + 1));
                i = before;
            } else if (signAt(i) == 0 && (cues.isChangeLink(line.low(i)) || isApproximate(i))) {
                i--;
            } else {
                break;
            }
        }
        int sign = i >= 0 ? signAt(i) : 0;
        return sign == 0 && more ? 1 : sign;
    }

    private int signAt(int i) {
        return cues.sign(line.low(i), line.low(i + 1));
    }

    /** "Giảm so với cùng kỳ 05 đơn": the words of comparison are passed over. */
    private int beforeCompared(int i) {
        for (Event e : events) {
            if (e.effect() == Effect.COMPARE && e.end() == i + 1) {
                return e.at() - 1;
            }
        }
        return i;
    }

    private boolean isApproximate(int i) {
        return APPROXIMATE.contains(line.low(i));
    }

    /**
     * A cue as it stands in the sentence.
     *
     * @param number whether it holds for the number at {@code at} alone
     */
    record Event(int at, int end, Effect effect, @Nullable String words, boolean number) {
    }
}
