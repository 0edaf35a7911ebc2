package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.xabao.extract.number.Numerals;
import vn.xabao.extract.report.Figure;

/** How exactly a number is printed. */
final class Printed {

    private static final Pattern NUMERAL = Pattern.compile("\\d[\\d.,]*");
    private static final int ROUND_DIGITS = 4;
    private static final int FEW_DIGITS = 3;
    /** Two values are close where they differ by a third of the greater at the most. */
    private static final BigDecimal CLOSE = BigDecimal.valueOf(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Printed() {
    }

    /** What its last printed digit counts, in the figure's unit: 0.1 for 6,2; 100 million for 1,2 tỷ. */
    static BigDecimal step(Figure figure) {
        Matcher m = NUMERAL.matcher(figure.valueText());
        BigDecimal value = figure.value();
        if (value == null || !m.find() || m.end() != figure.valueText().length() && m.find()) {
            return BigDecimal.ONE;
        }
        return step(figure.valueText(), value);
    }

    /** @param value of the numeral, in the unit wanted */
    static BigDecimal step(String numeral, BigDecimal value) {
        Matcher m = NUMERAL.matcher(numeral);
        BigDecimal printed = m.find() ? Numerals.parse(m.group()) : BigDecimal.ZERO;
        BigDecimal unit = BigDecimal.ONE.movePointLeft(printed.scale());
        return printed.signum() == 0
                ? unit
                : value.abs().multiply(unit).divide(printed, MathContext.DECIMAL64).stripTrailingZeros();
    }

    /** Whether two values may be one, the less exact of them rounded or cut off at its last digit. */
    static boolean mayBeRounded(Figure one, Figure other) {
        BigDecimal coarse = step(one).max(step(other));
        return coarse.compareTo(step(one).min(step(other))) > 0 && gap(one, other).compareTo(coarse) < 0;
    }

    /**
     * Whether one value may be a slip for the other or an older state of it: within a tenth of it, the same digits in another
     * order, or one digit another. Values further apart are more often of a part and of the whole than of one thing.
     */
    static boolean mayBeSlip(Figure one, Figure other) {
        BigDecimal a = one.value();
        BigDecimal b = other.value();
        if (a == null || b == null || a.signum() == 0 || b.signum() == 0) {
            return false;
        }
        String digits = digits(a);
        String others = digits(b);
        boolean swapped = sorted(digits).equals(sorted(others));
        boolean mistyped = digits.length() == others.length() && IntStream.range(0, digits.length())
                .filter(i -> digits.charAt(i) != others.charAt(i)).count() == 1;
        boolean near = gap(one, other).multiply(BigDecimal.TEN).compareTo(a.abs().max(b.abs())) <= 0;
        return near || (swapped || mistyped) && (isClose(a, b) || digits.length() > FEW_DIGITS);
    }

    /** Whether two values differ by no more than a slip would make them. */
    static boolean isClose(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().multiply(CLOSE).compareTo(a.abs().max(b.abs())) <= 0;
    }

    private static String digits(BigDecimal value) {
        return Numerals.plain(value.abs()).unscaledValue().toString();
    }

    private static List<Integer> sorted(String digits) {
        return digits.chars().sorted().boxed().toList();
    }

    /** Whether one ends in zeros to which the other would be rounded: 16.000 and 16.014. */
    static boolean mayBeRoundNumber(Figure one, Figure other) {
        return isRound(one) != isRound(other) && gap(one, other).compareTo(HUNDRED) < 0;
    }

    private static boolean isRound(Figure figure) {
        BigDecimal value = figure.value();
        return value != null && value.precision() - value.scale() >= ROUND_DIGITS
                && value.remainder(HUNDRED).signum() == 0;
    }

    private static BigDecimal gap(Figure one, Figure other) {
        BigDecimal a = one.value();
        BigDecimal b = other.value();
        return a == null || b == null ? BigDecimal.ZERO : a.subtract(b).abs();
    }
}
