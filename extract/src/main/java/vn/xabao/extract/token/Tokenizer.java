package vn.xabao.extract.token;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xabao.ingest.vietnamese.Syllable;

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
            "NAME", "\\p{L}[\\p{L}]*(?:[-.]?\\d+)+(?:\\.?\\p{L}+)?",
            "ABBREVIATION", "\\p{Lu}{2,}(?:&\\p{Lu}+)*(?![\\p{L}\\p{M}])",
            "WORD", "[\\p{L}\\p{M}]+",
            "SUPERSCRIPT", "[¹²³⁰-⁹]+",
            "PUNCTUATION", "\\.{2,}|…|\\S"};

    private static final Pattern TOKEN = pattern();

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
        int from = begin;
        if (first.lookingAt()) {
            tokens.add(token(text, TokenKind.ENUMERATOR, first.start(1), first.end(1)));
            from = first.end();
        }
        Matcher m = TOKEN.matcher(text).region(from, end);
        while (m.find()) {
            tokens.add(token(text, kind(m), m.start(), m.end()));
        }
        return tokens;
    }

    private static TokenKind kind(Matcher m) {
        for (int i = 0; i < SHAPES.length; i += 2) {
            if (m.start(SHAPES[i].replace("_", "")) >= 0) {
                return TokenKind.valueOf(SHAPES[i]);
            }
        }
        throw new IllegalStateException("a token without a shape at " + m.start());
    }

    private static CoreLabel token(String text, TokenKind kind, int begin, int end) {
        String word = text.substring(begin, end);
        CoreLabel token = new CoreLabel(8);
        token.setWord(word);
        token.setBeginPosition(begin);
        token.setEndPosition(end);
        token.set(CoreAnnotations.OriginalTextAnnotation.class, word);
        token.set(Keys.Kind.class, kind.name());
        token.set(Keys.Low.class, Syllable.canonical(word));
        token.set(Keys.Shape.class, Character.isUpperCase(word.charAt(0)) ? "Capital" : "other");
        return token;
    }
}
