package vn.xabao.extract.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xabao.extract.token.KnownWords;
import vn.xabao.ingest.vietnamese.Syllable;

/** Text of heads and labels in the shape in which patterns and phrases compare it. */
final class Words {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}²³]+|\\d+(?:[.,]\\d+)*|\\S", FLAGS);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}²³]+|\\d+(?:[.,]\\d+)*|%", FLAGS);
    private static final Pattern LITERAL = Pattern.compile("\\\\.|\\(\\?<\\w+>|(?<word>[\\p{L}\\p{M}]+)", FLAGS);

    private Words() {
    }

    /** Lower case, canonical spelling, words, numbers and signs parted by single spaces. */
    static String spaced(String text) {
        return pieces(PIECE, text);
    }

    /** The same without signs. */
    static String only(String text) {
        return pieces(WORD, text);
    }

    private static String pieces(Pattern piece, String text) {
        StringBuilder pieces = new StringBuilder(text.length());
        Matcher m = piece.matcher(text);
        while (m.find()) {
            pieces.append(pieces.isEmpty() ? "" : " ").append(KnownWords.at(text, m.start(), m.end()).canonical());
        }
        return pieces.toString();
    }

    /** A pattern over {@link #spaced} text, its words brought into canonical spelling. */
    static Pattern pattern(String regex) {
        return Pattern.compile(LITERAL.matcher(regex).replaceAll(
                r -> Matcher.quoteReplacement(r.group("word") == null ? r.group() : Syllable.canonical(r.group()))),
                FLAGS);
    }
}
