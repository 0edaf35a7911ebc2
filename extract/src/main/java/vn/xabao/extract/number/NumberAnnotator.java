package vn.xabao.extract.number;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.TokenKind;

/**
 * Gives every number its value and unit. Numbers of several tokens become one: {@code 2 118 hộ}, {@code 62 nghìn},
 * {@code 1 tỷ 350 triệu}, {@code ba trăm mười hai ngày công}. Words count only before a unit that can be counted.
 */
public final class NumberAnnotator implements Annotator {

    private static final int GROUP = 3;

    private final Units units = Units.standard();

    @Override
    public void annotate(Annotation annotation) {
        String text = annotation.get(CoreAnnotations.TextAnnotation.class);
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = merge(text, sentence.get(CoreAnnotations.TokensAnnotation.class));
            addUnits(tokens);
            sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
        }
    }

    private List<CoreLabel> merge(String text, List<CoreLabel> tokens) {
        List<CoreLabel> merged = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            Number number = isNumber(tokens.get(i)) ? inDigits(tokens, i) : inWords(tokens, i);
            if (number == null) {
                merged.add(tokens.get(i++));
            } else {
                Number whole = withRepetition(tokens, i, number);
                merged.add(token(text, tokens, i, whole));
                i += whole.length();
            }
        }
        return merged;
    }

    /** "15 (mười lăm) đơn", "hai (02) đơn": a number said twice is one. */
    private Number withRepetition(List<CoreLabel> tokens, int at, Number number) {
        int open = at + number.length();
        if (open + 2 >= tokens.size() || !tokens.get(open).word().equals("(")) {
            return number;
        }
        int from = open + 1;
        NumberWords.Found words = units.numberWords().at(tokens, from);
        BigDecimal again = words != null
                ? BigDecimal.valueOf(words.value())
                : isNumber(tokens.get(from)) ? Numerals.parse(tokens.get(from).word()) : null;
        int close = from + (words == null ? 1 : words.length());
        boolean same = again != null && again.compareTo(number.value()) == 0 && close < tokens.size()
                && tokens.get(close).word().equals(")") && (words != null) == isNumber(tokens.get(at));
        return same ? new Number(number.value(), close + 1 - at) : number;
    }

    private Number inDigits(List<CoreLabel> tokens, int at) {
        int length = groupedLength(tokens, at);
        StringBuilder digits = new StringBuilder();
        for (int i = at; i < at + length; i++) {
            digits.append(tokens.get(i).word());
        }
        BigDecimal value = Numerals.parse(digits.toString());
        BigDecimal total = BigDecimal.ZERO;
        boolean scaled = false;
        Long scale = scaleAt(tokens, at + length);
        while (scale != null) {
            scaled = true;
            total = total.add(value.multiply(BigDecimal.valueOf(scale)));
            value = BigDecimal.ZERO;
            length++;
            Long next = at + length < tokens.size() && isNumber(tokens.get(at + length))
                    ? scaleAt(tokens, at + length + 1)
                    : null;
            if (next != null && next < scale) {
                value = Numerals.parse(tokens.get(at + length).word());
                length++;
            }
            scale = next != null && next < scale ? next : null;
        }
        return new Number(Numerals.plain(scaled ? total : value), length);
    }

    /** A space groups thousands only where a unit follows the last group: columns of a table look the same. */
    private int groupedLength(List<CoreLabel> tokens, int at) {
        int length = 1;
        String first = tokens.get(at).word();
        if (first.length() > GROUP || first.startsWith("0") || !isDigits(first)
                || at > 0 && isNumber(tokens.get(at - 1))) {
            return 1;
        }
        while (at + length < tokens.size() && isGroup(tokens, at + length)) {
            length++;
        }
        return length > 1 && !units.unitAt(tokens, at + length).unit().countable()
                && !units.unitAt(tokens, at + length).unit().dimension().equals("area") ? 1 : length;
    }

    private static boolean isGroup(List<CoreLabel> tokens, int i) {
        String word = tokens.get(i).word();
        return isNumber(tokens.get(i)) && word.length() == GROUP && isDigits(word)
                && tokens.get(i).beginPosition() == tokens.get(i - 1).endPosition() + 1;
    }

    private static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Long scaleAt(List<CoreLabel> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Long scale = units.numberWords().scale(tokens.get(at));
        boolean ofRate = scale != null && at + 1 < tokens.size() && units.numberWords().isRate(tokens.get(at + 1));
        return ofRate ? null : scale;
    }

    private @Nullable Number inWords(List<CoreLabel> tokens, int at) {
        NumberWords.Found found = units.numberWords().at(tokens, at);
        if (found == null) {
            return null;
        }
        Number number = new Number(BigDecimal.valueOf(found.value()), found.length());
        int end = at + withRepetition(tokens, at, number).length();
        return units.unitAt(tokens, end).unit().countable() ? number : null;
    }

    private static CoreLabel token(String text, List<CoreLabel> tokens, int at, Number number) {
        CoreLabel last = tokens.get(at + number.length() - 1);
        CoreLabel token = new CoreLabel(tokens.get(at));
        String word = text.substring(token.beginPosition(), last.endPosition());
        token.setWord(word);
        token.setEndPosition(last.endPosition());
        token.set(Keys.Kind.class, TokenKind.NUMBER.name());
        token.set(Keys.Low.class, word);
        token.set(Keys.Value.class, number.value());
        return token;
    }

    private void addUnits(List<CoreLabel> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isNumber(tokens.get(i))) {
                Units.Found found = units.unitAt(tokens, i + 1);
                if (found.unit() == Unit.NONE) {
                    found = units.unitOf(tokens.get(i).word());
                }
                tokens.get(i).set(Keys.UnitName.class, found.unit().name());
                tokens.get(i).set(Keys.Dimension.class, found.unit().dimension());
                tokens.get(i).set(Keys.Approximate.class, units.isApproximateBefore(tokens, i));
                for (int u = i + 1; u <= i + found.length(); u++) {
                    tokens.get(u).set(Keys.InUnit.class, "yes");
                }
            }
        }
        for (int i = tokens.size() - 3; i >= 0; i--) {
            if (isNumber(tokens.get(i)) && tokens.get(i + 1).word().equals("/") && isNumber(tokens.get(i + 2))) {
                inherit(tokens.get(i), tokens.get(i + 2));
                scale(tokens.get(i), tokens.get(i + 2));
            }
        }
    }

    /** In {@code 8/10 đơn} both numbers count petitions. */
    private static void inherit(CoreLabel numerator, CoreLabel denominator) {
        numerator.set(Keys.UnitName.class, denominator.get(Keys.UnitName.class));
        numerator.set(Keys.Dimension.class, denominator.get(Keys.Dimension.class));
    }

    /** In {@code 42/40 triệu đồng} both are millions. */
    private void scale(CoreLabel numerator, CoreLabel denominator) {
        Long scale = units.numberWords().scaleOf(denominator.word());
        if (scale != null && units.numberWords().scaleOf(numerator.word()) == null) {
            numerator.set(Keys.Value.class, Numerals.plain(numerator.get(Keys.Value.class)
                    .multiply(BigDecimal.valueOf(scale))));
        }
    }

    private static boolean isNumber(CoreLabel token) {
        return token.get(Keys.Kind.class).equals(TokenKind.NUMBER.name());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(CoreAnnotations.SentencesAnnotation.class, Keys.Kind.class);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of(Keys.Value.class, Keys.Dimension.class, Keys.UnitName.class);
    }

    private record Number(BigDecimal value, int length) {
    }
}
