package vn.xabao.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import vn.xabao.ingest.vietnamese.Marks;

/**
 * A syllable, number or abbreviation of a text, as the index knows it.
 *
 * @param exact the term with marks, in canonical spelling
 * @param start first UTF-16 unit in the text
 * @param end the unit after the last
 */
public record Token(String exact, int start, int end) {

    private static final Analyzer ANALYZER = new SyllableAnalyzer();

    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute position = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (position.getPositionIncrement() > 0) {
                    tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /** The token without marks. */
    public String plain() {
        return Marks.strip(exact);
    }

    /** The index term of all tokens that are the same without marks. */
    public String folded() {
        return Spelling.FOLDED + plain();
    }

    public boolean isMarked() {
        return !plain().equals(exact);
    }

    public Token withExact(String other) {
        return new Token(other, start, end);
    }
}
