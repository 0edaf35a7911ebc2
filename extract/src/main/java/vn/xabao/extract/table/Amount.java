package vn.xabao.extract.table;

import edu.stanford.nlp.ling.CoreLabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.number.Numerals;
import vn.xabao.extract.number.Units;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.TokenKind;

/**
 * One number of a cell.
 *
 * @param text as printed, without sign and unit
 * @param start first unit of the number, its sign left out
 * @param signed whether a sign of plus or minus is printed; the value has it
 * @param unit name of the unit printed behind it, empty where there is none
 */
record Amount(String text, BigDecimal value, int start, int end, boolean signed, String unit, @Nullable String unitText,
        boolean approximate) {

    private static final String SIGNS = "+-–−()/%,;:*";
    private static final int GROUP = 3;

    /** The numbers of a cell that holds numbers, their units and signs and nothing else; empty for any other cell. */
    static List<Amount> of(List<CoreLabel> tokens, String text) {
        if (tokens.isEmpty() || !tokens.stream().allMatch(Amount::belongs)) {
            return List.of();
        }
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isNumber(tokens.get(i))) {
                int last = i;
                while (isGroup(tokens, last + 1)) {
                    last++;
                }
                amounts.add(amount(tokens, i, last, text));
                i = last;
            }
        }
        return amounts;
    }

    private static Amount amount(List<CoreLabel> tokens, int first, int last, String text) {
        CoreLabel token = tokens.get(first);
        int end = tokens.get(last).endPosition();
        BigDecimal value = first == last
                ? token.get(Keys.Value.class)
                : Numerals.parse(text.substring(token.beginPosition(), end));
        int unitEnd = last + 1;
        while (unitEnd < tokens.size() && tokens.get(unitEnd).get(Keys.InUnit.class) != null) {
            unitEnd++;
        }
        String unitText = unitEnd == last + 1
                ? null
                : text.substring(tokens.get(last + 1).beginPosition(), tokens.get(unitEnd - 1).endPosition());
        String sign = first == 0 ? "" : tokens.get(first - 1).word();
        boolean minus = "-–−".contains(sign) && !sign.isEmpty();
        return new Amount(text.substring(token.beginPosition(), end), minus ? value.negate() : value,
                token.beginPosition(), end, minus || sign.equals("+"),
                tokens.get(last).get(Keys.UnitName.class), unitText, token.get(Keys.Approximate.class));
    }

    private static boolean belongs(CoreLabel token) {
        return isNumber(token) || token.get(Keys.InUnit.class) != null || SIGNS.contains(token.word())
                || Units.standard().approximateSyllables().contains(token.get(Keys.Low.class));
    }

    private static boolean isNumber(CoreLabel token) {
        return token.get(Keys.Kind.class).equals(TokenKind.NUMBER.name()) && token.get(Keys.Value.class) != null;
    }

    /** In a cell of its own {@code 2 391} is one number. */
    private static boolean isGroup(List<CoreLabel> tokens, int i) {
        return i < tokens.size() && isNumber(tokens.get(i)) && tokens.get(i).word().length() == GROUP
                && tokens.get(i).word().chars().allMatch(Character::isDigit)
                && tokens.get(i - 1).word().length() <= GROUP
                && tokens.get(i).beginPosition() == tokens.get(i - 1).endPosition() + 1;
    }
}
