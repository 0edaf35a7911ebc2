package vn.xabao.extract.number;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.KnownWords;
import vn.xabao.ingest.vietnamese.Syllable;

/** Numbers written as words, up to the thousands: {@code ba trăm mười hai} is 312. */
final class NumberWords {

    private final Map<String, Integer> digits = new HashMap<>();
    private final Map<String, Long> scales = new HashMap<>();
    private final Set<String> ten;
    private final Set<String> hundred;
    private final Set<String> zeroLink;
    private final Set<String> yearBefore;
    /** Words that a number may begin with. */
    private final Set<String> first;
    private final String year;
    private final String rate;

    NumberWords(Units.File file) {
        file.digits().forEach((word, value) -> digits.put(Syllable.canonical(word), value));
        file.scales().forEach((word, value) -> scales.put(Syllable.canonical(word), value));
        ten = canonical(file.ten());
        hundred = canonical(file.hundred());
        zeroLink = canonical(file.zeroLink());
        yearBefore = canonical(file.yearBefore());
        first = new HashSet<>(digits.keySet());
        first.addAll(ten);
        year = Syllable.canonical(file.year());
        rate = Syllable.canonical(file.rate());
    }

    private static Set<String> canonical(List<String> words) {
        return words.stream().map(Syllable::canonical).collect(Collectors.toSet());
    }

    @Nullable
    Long scale(CoreLabel token) {
        return scales.get(token.get(Keys.Low.class));
    }

    /** The scale that a number's words end in, null for none. */
    @Nullable
    Long scaleOf(String number) {
        return scales.get(KnownWords.canonical(number.substring(number.lastIndexOf(' ') + 1)));
    }

    /** The word for billion followed by this one means a share. */
    boolean isRate(CoreLabel token) {
        return token.get(Keys.Low.class).equals(rate);
    }

    /** The number that starts at a token, or null. */
    @Nullable
    Found at(List<CoreLabel> tokens, int from) {
        if (!first.contains(tokens.get(from).get(Keys.Low.class))) {
            return null;
        }
        Reading r = new Reading(tokens, from);
        if (r.isYear()) {
            return null;
        }
        long value = 0;
        long below = r.belowThousand();
        while (r.moved() && r.scaleFollows()) {
            value += below * r.scale();
            int before = r.at;
            below = r.belowThousand();
            if (r.at == before) {
                below = 0;
                break;
            }
        }
        return r.at == from ? null : new Found(value + below, r.at - from);
    }

    record Found(long value, int length) {
    }

    /** A cursor over the words of one number. */
    private final class Reading {

        private final List<CoreLabel> tokens;
        private final int from;
        private int at;

        Reading(List<CoreLabel> tokens, int from) {
            this.tokens = tokens;
            this.from = from;
            this.at = from;
        }

        private String low(int i) {
            return i >= 0 && i < tokens.size() ? tokens.get(i).get(Keys.Low.class) : "";
        }

        boolean isYear() {
            return low(from).equals(year) && !ten.contains(low(from + 1)) && !hundred.contains(low(from + 1))
                    && yearBefore.contains(low(from - 1));
        }

        boolean moved() {
            return at > from;
        }

        boolean scaleFollows() {
            return scales.containsKey(low(at));
        }

        long scale() {
            return scales.get(low(at++));
        }

        long belowThousand() {
            long value = 0;
            if (digits.containsKey(low(at)) && hundred.contains(low(at + 1))) {
                value = digits.get(low(at)) * 100L;
                at += 2;
                if (zeroLink.contains(low(at)) && digits.containsKey(low(at + 1))) {
                    at += 2;
                    return value + digits.get(low(at - 1));
                }
            }
            return value + belowHundred();
        }

        private long belowHundred() {
            Integer tens = digits.get(low(at));
            if (tens != null && !ten.contains(low(at + 1))) {
                at++;
                return tens;
            }
            if (tens == null && !ten.contains(low(at))) {
                return 0;
            }
            at += tens == null ? 1 : 2;
            Integer ones = digits.get(low(at));
            at += ones == null ? 0 : 1;
            return (tens == null ? 10 : tens * 10L) + (ones == null ? 0 : ones);
        }
    }
}
