package vn.xabao.extract.rule;

import java.util.Set;
import vn.xabao.extract.token.Keys;

/** "Từ 5 đến 7 đơn", "3-5 buổi": the bounds of a range, neither of which is the figure. */
final class Ranges {

    private static final Set<String> DASHES = Set.of("-", "–");

    private final Set<String> from;
    private final Set<String> to;

    Ranges(Vocabulary vocabulary) {
        from = vocabulary.rangeFrom();
        to = vocabulary.rangeTo();
    }

    boolean isBound(Line line, int number) {
        return isLower(line, number) || isUpper(line, number);
    }

    private boolean isLower(Line line, int number) {
        int link = line.afterUnit(number);
        return line.isQuantity(number) && line.isQuantity(link + 1) && isLess(line, number, link + 1)
                && (DASHES.contains(line.low(link)) && link == number + 1 && hasUnit(line, link + 1)
                        || to.contains(line.low(link)) && from.contains(line.low(number - 1)));
    }

    private boolean isUpper(Line line, int number) {
        int i = number - 2;
        while (line.inUnit(i)) {
            i--;
        }
        return number > 1 && line.isNumber(i) && line.afterUnit(i) == number - 1 && isLower(line, i);
    }

    private static boolean hasUnit(Line line, int number) {
        return line.afterUnit(number) > number + 1;
    }

    private static boolean isLess(Line line, int a, int b) {
        return line.token(a).get(Keys.Value.class).compareTo(line.token(b).get(Keys.Value.class)) < 0;
    }
}
