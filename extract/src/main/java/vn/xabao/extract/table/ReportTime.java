package vn.xabao.extract.table;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Period;

/** The period of the report, against which the times of labels are read. */
record ReportTime(@Nullable Integer year, @Nullable String span, @Nullable String from, @Nullable String to) {

    static ReportTime of(Period period) {
        return new ReportTime(period.year(), period.span(), period.from(), period.to());
    }

    /** Where the report names no year, the last year of the table is its own. */
    ReportTime orYear(@Nullable Integer last) {
        return year == null ? new ReportTime(last, span, from, to) : this;
    }

    /** @param scope null where the value is no value of an indicator */
    record Resolved(Figure.@Nullable Scope scope, @Nullable String ofPeriod) {
    }

    Resolved resolve(Time time, boolean percent) {
        if (time.isChange()) {
            return new Resolved(percent ? null : Figure.Scope.CHANGE, null);
        }
        if (time.has(Time.Effect.RELATIVE) || time.has(Time.Effect.OTHER)) {
            return new Resolved(null, null);
        }
        Integer other = time.year();
        boolean past = other != null && year != null && other < year;
        if (time.has(Time.Effect.PLAN)) {
            return new Resolved(past ? null : Figure.Scope.TARGET, words(time));
        }
        if (past || time.has(Time.Effect.PREVIOUS)) {
            return new Resolved(Figure.Scope.PREVIOUS, words(time));
        }
        if (other != null && year != null && other > year) {
            return new Resolved(Figure.Scope.TARGET, words(time));
        }
        return new Resolved(isOwn(time) ? Figure.Scope.CURRENT : null, null);
    }

    private boolean isOwn(Time time) {
        if (time.to() != null || time.from() != null) {
            boolean known = from != null || to != null;
            return !known || Objects.equals(time.to(), to) || Objects.equals(time.from(), from);
        }
        if (time.has(Time.Effect.CUMULATIVE)) {
            return time.span() != null && time.span().equals(span);
        }
        return time.span() == null || span == null || time.span().equals(span);
    }

    /** Another year, or a stretch of one; words that only say "before" or "planned" name no period. */
    private @Nullable String words(Time time) {
        if (time.span() != null || time.from() != null) {
            return time.words();
        }
        return time.year() == null || time.year().equals(year) ? null : time.year().toString();
    }
}
