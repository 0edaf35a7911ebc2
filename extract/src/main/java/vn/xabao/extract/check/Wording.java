package vn.xabao.extract.check;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.xabao.extract.report.Figure;

/**
 * {@code words.yaml}.
 *
 * @param rough words before a number that is no exact one
 * @param bound words before a number that nothing needs to reach
 * @param bounded the same behind a number and its unit
 * @param wholeUnits units of what cannot be halved
 * @param logical units and indicators whose bounds no report can pass; other bounds are estimates
 */
record Wording(List<String> rough, List<String> bound, Expression bounded, Set<String> wholeUnits, Set<String> logical,
        Expression average, Tables tables,
        Changed change, Names names, Slips typing) {

    private static final int LONGEST_WORDS = 60;

    /** Whether a number is only about right or a bound: a forecast is as exact as it is printed. */
    boolean isRough(Figure figure, Material material) {
        int end = figure.valueStart();
        String near = material.text().substring(Math.max(0, end - LONGEST_WORDS), end);
        String before = near.substring(near.lastIndexOf('\n') + 1).stripTrailing().toLowerCase(Locale.ROOT);
        return figure.approx() && endsIn(before, rough) || endsInWord(before)
                || bounded.pattern().matcher(material.text()).region(figure.valueEnd(), material.text().length())
                        .lookingAt();
    }

    private static boolean endsIn(String text, List<String> words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInWord(String text) {
        for (String word : bound) {
            int from = text.length() - word.length();
            if (text.endsWith(word) && (from == 0 || !Character.isLetter(text.charAt(from - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether half a thing is stated: the number is of something else, or is no number of things. */
    boolean isBroken(Figure figure) {
        return wholeUnits.contains(String.valueOf(figure.unit())) && figure.value() != null
                && figure.value().stripTrailingZeros().scale() > 0;
    }

    /** A regular expression over Vietnamese text, case left aside. */
    record Expression(Pattern pattern) {

        @JsonCreator
        Expression(String regex) {
            this(Pattern.compile(regex,
                    Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE));
        }

        boolean isIn(String text) {
            return pattern.matcher(text).find();
        }
    }

    /**
     * @param partRow a label of rows that the rows above already hold
     * @param notAdded heads over values that are no parts of a sum
     * @param share heads over shares of one column in another
     */
    record Tables(Expression partRow, Expression notAdded, Expression share) {
    }

    /**
     * @param plan words behind a change against a plan and not against another time
     * @param up what makes the number behind it a rise
     * @param samePeriod words behind a change against the same months of the year before
     */
    record Changed(Expression up, Expression down, Expression plan, Expression samePeriod) {
    }

    /**
     * Names of units.
     *
     * @param types the type words of communes
     * @param body what stands before a type word when the report's own unit is meant
     * @param notAlone what behind a type word makes a name, a list or another word of it
     * @param elsewhere words in a sentence that may speak of other units
     * @param end where the list of recipients begins
     */
    record Names(List<String> types, List<String> body, Expression notAlone, Expression elsewhere, String end) {
    }

    /**
     * @param units what is printed behind a number of an indicator's unit, by unit, where it makes another quantity of it
     * @param percent what tells that a number is one in a hundred
     * @param thousands a number whose comma may part thousands
     */
    record Slips(Map<String, Expression> units, Expression percent, Expression thousands) {
    }
}
