package vn.xabao.extract.header;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Sơn Long, ngày tháng 10 năm 2024".
 *
 * @param place the name before the comma, null where none is printed
 * @param date ISO, as exact as filled in
 */
record Dateline(@Nullable String place, @Nullable String date) {

    private static final Pattern SPOKEN = Wording.DOCUMENT.pattern("dateline");
    private static final Pattern SHORT = Wording.DOCUMENT.pattern("dateline_short");
    /** A narrow column breaks a dateline in two. */
    private static final Pattern BEGUN = Wording.DOCUMENT.pattern("dateline_begun");
    private static final List<String> HINTS = Wording.DOCUMENT.hints("dateline");
    private static final Pattern REST = Pattern.compile("[\\s.,;)/]*");
    /** A dateline stands alone; longer pieces cite the dates of other documents. */
    private static final int LONGEST = 90;

    static final Dateline NONE = new Dateline(null, null);

    /** The first of the head, otherwise the last of the tail (older offices date beside the signature). */
    static Dateline of(Parts parts) {
        Dateline head = first(parts.head());
        if (head == NONE) {
            head = first(parts.opening());
        }
        return head == NONE ? first(parts.tail().reversed()) : head;
    }

    private static Dateline first(List<String> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Matcher m = match(pieces.get(i));
            if (m == null && i + 1 < pieces.size() && pieces.get(i).length() <= LONGEST
                    && BEGUN.matcher(pieces.get(i)).find()) {
                m = match(pieces.get(i) + " " + pieces.get(i + 1));
            }
            if (m != null) {
                return of(m);
            }
        }
        return NONE;
    }

    private static @Nullable Matcher match(String piece) {
        if (piece.length() > LONGEST || !Wording.anyIn(piece, HINTS)) {
            return null;
        }
        Matcher m = SPOKEN.matcher(piece);
        return (m.find() || m.usePattern(SHORT).reset().find())
                && REST.matcher(piece.substring(m.end())).matches() ? m : null;
    }

    private static Dateline of(Matcher m) {
        String place = m.group("place") == null ? m.group("bare") : m.group("place");
        return new Dateline(place, DatePart.of(Digits.number(m.group("year")), Digits.number(m.group("month")),
                Digits.number(m.group("day"))));
    }
}
