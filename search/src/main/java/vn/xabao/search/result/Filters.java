package vn.xabao.search.result;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which reports count. Every given filter must hold; null and empty ask nothing.
 *
 * @param province name or code, old or today's, marks optional
 * @param district name or code, marks optional
 * @param commune name or code, old or today's, marks optional
 * @param year of the period
 * @param span of the period, such as {@code first_half}
 * @param kind topic of the document
 * @param where conditions on figures of scope current; a report that does not state the figure never matches
 */
public record Filters(@Nullable String province, @Nullable String district, @Nullable String commune,
        @Nullable Integer year, @Nullable String span, @Nullable String kind, List<Where> where) {

    public static final Filters NONE = new Filters(null, null, null, null, null, null, List.of());

    public Filters {
        where = List.copyOf(where);
    }

    /** A condition such as {@code petitions_received_in_period>=10}. */
    public record Where(String indicator, Comparison comparison, BigDecimal value) {
    }

    public enum Comparison {
        EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL
    }
}
