package vn.xabao.extract.token;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into syllables, numbers and the compound shapes of official documents. Offsets are those of the text given.
 */
final class Tokenizer {

    /** In the order of trial. Digits damaged by reading pictures (l, I, O) count as digits beside a real digit. */
    private static final String[] SHAPES = {
            "DOCUMENT_NUMBER", "\\d+(?:/\\d{4})?(?:/[\\p{Lu}][\\p{L}\\d]*(?:[-–&./][\\p{Lu}\\d][\\p{L}\\d]*)*"
                    + "|[-–][\\p{Lu}]{1,4}[\\p{Lu}\\p{Ll}]*/[\\p{Lu}][\\p{L}\\d]*(?:[-–&/][\\p{Lu}\\d][\\p{L}\\d]*)*)",
            "DATE", "(?<![\\d/.])\\d{1,2}([/.-])\\d{1,2}\\1(?:19|20)\\d{2}(?!\\d)",
            "MONTH", "(?<![\\d/.,])(?:0?[1-9]|1[0-2])/(?:19|20)\\d{2}(?![\\d/])",
            "NUMBER", "(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?!\\d)"
                    + "|(?<![\\p{L}\\d])[lIOo]?\\d[\\dlIOo]*+(?:[.,][\\dlIOo]*\\d[\\dlIOo]*|[.,][lIOo](?![\\p{L}\\d]))*+(?!\\p{L})"
                    + "|(?<![\\p{L}\\d])[lI](?:\\.[\\dlIOo]{3})+(?![\\p{L}\\d])|\\d+(?:[.,]\\d+)?)",
            "SQUARE_UNIT", "(?:km|cm|dm|m)[23²³](?![\\p{L}\\d])",
            "NAME", "\\p{L}+(?:[-.]?\\d+\\p{L}*)+(?:\\.\\p{L}+)?",
            "ABBREVIATION", "\\p{Lu}{2,}(?:&\\p{Lu}+)*(?![\\p{L}\\p{M}])",
            "WORD", "[\\p{L}\\p{M}]+",
            "SUPERSCRIPT", "[¹²³⁰-⁹]+",
            "PUNCTUATION", "\\.{2,}|…|\\S"};

    private static final Pattern TOKEN = pattern();
    private static final TokenKind[] KINDS = IntStream.range(0, SHAPES.length / 2)
            .mapToObj(i -> TokenKind.valueOf(SHAPES[2 * i])).toArray(TokenKind[]::new);
    private static final int[] GROUPS = IntStream.range(0, SHAPES.length / 2)
            .map(i -> TOKEN.namedGroups().get(SHAPES[2 * i].replace("_", ""))).toArray();

    /** Marks that are a token each, whatever stands beside them. */
    private static final String MARKS = ",;:()\"“”%!?[]";
    /** Marks that end a word only before a blank. */
    private static final String JOINTS = ".-–/";
    /** Marks that begin nothing longer, but for a row of dots. */
    private static final String SINGLE = MARKS + ".-–—/+*•&=";

    /** The number of a heading or list item; only at the start of a block. */
    private static final Pattern ENUMERATOR = Pattern.compile("\\s*((?:\\d{1,2}\\.){1,4}\\d{0,2}(?=\\s*\\p{L})"
            + "|\\d{1,2}(?:\\.\\d{1,2}){0,3}\\s?[-–).](?=\\s)|\\d{1,2}/(?=\\s)|\\d{1,2}(?:\\.\\d{1,2}){1,3}(?=\\s+\\p{Lu})"
            + "|[IVX]{1,5}(?:\\.\\d{1,2})*\\s?[.\\-–/)](?=\\s)|\\p{Ll}\\)(?=\\s))");

    private static Pattern pattern() {
        List<String> alternatives = new ArrayList<>();
        for (int i = 0; i < SHAPES.length; i += 2) {
            alternatives.add("(?<" + SHAPES[i].replace("_", "") + ">" + shape(SHAPES[i + 1]) + ")");
        }
        return Pattern.compile(String.join("|", alternatives));
    }

    /** The date's back reference has to point at its own group, whose number depends on the shapes before. */
    private static String shape(String regex) {
        return regex.replace("([/.-])", "(?<separator>[/.-])").replace("\\1", "\\k<separator>");
    }

    /** The tokens of one block. */
    List<CoreLabel> tokenize(String text, int begin, int end) {
        List<CoreLabel> tokens = new ArrayList<>();
        Matcher first = ENUMERATOR.matcher(text).region(begin, end);
        int at = begin;
        if (first.lookingAt()) {
            tokens.add(token(text, TokenKind.ENUMERATOR, first.start(1), first.end(1)));
            at = first.end();
        }
        Matcher shapes = TOKEN.matcher(text).useTransparentBounds(true);
        while (at < end) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            CoreLabel token = plain(text, at, end);
            token = token == null ? shaped(text, shapes.region(at, end)) : token;
            at = token == null ? at + 1 : token.endPosition();
            if (token != null) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /**
     * Most tokens are words, numbers or single marks: they are told by their characters, and the shapes, which cost more,
     * are asked only where a digit or a mark that joins may make it something else.
     */
    private @Nullable CoreLabel plain(String text, int at, int end) {
        char c = text.charAt(at);
        if (Character.isLetter(c)) {
            int after = at + 1;
            while (after < end && isOfWord(text.charAt(after))) {
                after++;
            }
            return mayGoOn(text, after, end)
                    ? null
                    : token(text, isCapitals(text, at, after) ? TokenKind.ABBREVIATION : TokenKind.WORD, at, after);
        }
        if (isDigit(c)) {
            int after = endOfNumber(text, at, end);
            return after < 0 ? null : token(text, TokenKind.NUMBER, at, after);
        }
        boolean mark = SINGLE.indexOf(c) >= 0 && !(c == '.' && at + 1 < text.length() && text.charAt(at + 1) == '.');
        return mark ? token(text, TokenKind.PUNCTUATION, at, at + 1) : null;
    }

    /** Where digits end that hold one dot or comma at the most, where nothing behind may belong to them; else -1. */
    private static int endOfNumber(String text, int at, int end) {
        int after = endOfDigits(text, at, end);
        if (after + 1 < end && isPoint(text.charAt(after)) && isDigit(text.charAt(after + 1))) {
            after = endOfDigits(text, after + 1, end);
        }
        boolean alone = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return alone && after < end && !mayGoOn(text, after, end) && !isBeforeMore(text, after, end) ? after : -1;
    }

    /** A comma ends a word, but not always a number. */
    private static boolean isBeforeMore(String text, int after, int end) {
        return isPoint(text.charAt(after)) && !(after + 1 < end && Character.isWhitespace(text.charAt(after + 1)));
    }

    private static int endOfDigits(String text, int from, int end) {
        int after = from;
        while (after < end && isDigit(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',';
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether what follows a word may belong to it. */
    private static boolean mayGoOn(String text, int after, int end) {
        if (after >= end || Character.isWhitespace(text.charAt(after)) || MARKS.indexOf(text.charAt(after)) >= 0) {
            return false;
        }
        boolean joins = JOINTS.indexOf(text.charAt(after)) >= 0;
        return !joins || after + 1 < end && !Character.isWhitespace(text.charAt(after + 1));
    }

    private static boolean isCapitals(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return to - from > 1;
    }

    private @Nullable CoreLabel shaped(String text, Matcher m) {
        return m.lookingAt() ? token(text, kind(m), m.start(), m.end()) : null;
    }

    private static TokenKind kind(Matcher m) {
        for (int i = 0; i < KINDS.length; i++) {
            if (m.start(GROUPS[i]) >= 0) {
                return KINDS[i];
            }
        }
        throw new IllegalStateException("a token without a shape at " + m.start());
    }

    private static CoreLabel token(String text, TokenKind kind, int begin, int end) {
        KnownWords.Word word = KnownWords.at(text, begin, end);
        CoreLabel token = new CoreLabel(8);
        // A label is searched from its first key on: what is asked most comes first.
        token.set(Keys.Low.class, word.canonical());
        token.set(Keys.Kind.class, kind.name());
        token.setWord(word.text());
        token.setBeginPosition(begin);
        token.setEndPosition(end);
        return token;
    }
}
