package vn.xabao.extract.rule;

import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;

/**
 * Whose and which time's a number is.
 *
 * @param ofPeriod words of the period it is of, where that is not the report's own
 * @param place name of the part or other unit it is of
 * @param sign 1 or -1, for a change its direction
 * @param apart the value runs over a longer span than the report's, or is a norm for each of many
 * @param compared the number stands right behind the words that say so, beside another that it is compared with
 * @param planned the words right before the number say that it is what was planned
 */
record Scope(Figure.Scope scope, @Nullable String ofPeriod, @Nullable String place, int sign, boolean apart,
        boolean compared, boolean planned) {
}
