package vn.xabao.search.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Message;

/**
 * Which reports count. Every given filter must hold; null and empty ask nothing.
 *
 * @param province name or code, old or today's; marks and type word optional
 * @param district name or code; marks and type word optional
 * @param commune name or code, old or today's; marks and type word optional
 * @param year of the period
 * @param span of the period, such as {@code first_half}
 * @param kind id of the topic or kind of document, or words of its title, marks optional
 * @param where conditions on figures of scope current; a report that does not state the figure never matches
 */
public record Filters(@Nullable String province, @Nullable String district, @Nullable String commune,
        @Nullable Integer year, @Nullable String span, @Nullable String kind, List<Where> where) {

    public static final Filters NONE = new Filters(null, null, null, null, null, null, List.of());

    public Filters {
        where = List.copyOf(where);
    }

    /**
     * A condition such as {@code petitions_received_in_period>=10}. Where a report states several values, one that
     * fulfils it is enough.
     */
    public record Where(String indicator, Comparison comparison, BigDecimal value) {

        private static final Pattern FORM = Pattern
                .compile("\\s*([a-z][a-z0-9_]*)\\s*(>=|<=|!=|==|≥|≤|≠|=|<|>)\\s*(-?[0-9]+(?:[.,][0-9]+)?)\\s*");

        /**
         * Reads an indicator's id, a comparison ({@code = != < <= > >=}) and a number, whose decimals follow a point or
         * a comma; thousands are not grouped.
         *
         * @throws InvalidFilter saying what is expected
         */
        public static Where parse(String text) {
            Matcher m = FORM.matcher(text);
            if (!m.matches()) {
                throw new InvalidFilter(new Message(
                        "Không hiểu điều kiện “" + text + "”: cần mã chỉ tiêu, phép so sánh (= != < <= > >=) và một số"
                                + " không có dấu ngăn hàng nghìn, ví dụ: petitions_received_in_period>=10",
                        "Cannot read the condition “" + text + "”: it takes the id of an indicator, a comparison"
                                + " (= != < <= > >=) and a number without thousands separators, for example:"
                                + " petitions_received_in_period>=10"));
            }
            return new Where(m.group(1), Comparison.of(m.group(2)), new BigDecimal(m.group(3).replace(',', '.')));
        }
    }

    public enum Comparison {
        EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL;

        private static Comparison of(String sign) {
            return switch (sign) {
                case "!=", "≠" -> NOT_EQUAL;
                case "<" -> LESS;
                case "<=", "≤" -> LESS_OR_EQUAL;
                case ">" -> GREATER;
                case ">=", "≥" -> GREATER_OR_EQUAL;
                default -> EQUAL;
            };
        }
    }
}
