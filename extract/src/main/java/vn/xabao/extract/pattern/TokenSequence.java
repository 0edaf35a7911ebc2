package vn.xabao.extract.pattern;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import vn.xabao.extract.number.Units;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.TokenKind;

/** The tokens of a sentence as patterns see them. Made once a sentence, when numbers have their units. */
public final class TokenSequence {

    private static final String STOPS = ".,:;!?()–-";
    private static final String WIDE_STOPS = ".;!?–";
    private static final Set<String> APPROXIMATE = Units.standard().approximateSyllables();

    private final List<CoreLabel> tokens;
    private final int[] symbols;
    private final int[] dimensions;
    private final byte[] flags;

    private TokenSequence(List<CoreLabel> tokens) {
        this.tokens = tokens;
        symbols = new int[tokens.size()];
        dimensions = new int[tokens.size()];
        flags = new byte[tokens.size()];
        for (int i = 0; i < symbols.length; i++) {
            CoreLabel token = tokens.get(i);
            String low = token.get(Keys.Low.class);
            symbols[i] = Symbols.of(low);
            flags[i] = flags(token, low);
            String dimension = token.get(Keys.Dimension.class);
            dimensions[i] = dimension == null ? Symbols.UNKNOWN : Symbols.of(Symbols.ofDimension(dimension));
        }
    }

    /** The tokens of a sentence; the same object every time. */
    public static TokenSequence of(CoreMap sentence) {
        TokenSequence known = sentence.get(Sequence.class);
        if (known == null) {
            known = new TokenSequence(sentence.get(CoreAnnotations.TokensAnnotation.class));
            sentence.set(Sequence.class, known);
        }
        return known;
    }

    /** Tokens of several sentences in a row, their numbers told apart already. */
    public static TokenSequence of(List<CoreLabel> tokens) {
        TokenSequence sequence = new TokenSequence(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).get(Keys.Role.class) != null) {
                sequence.setAside(i);
            }
        }
        return sequence;
    }

    private static byte flags(CoreLabel token, String low) {
        boolean single = low.length() == 1;
        int flags = Flag.NUMBER.bit(token.get(Keys.Kind.class).equals(TokenKind.NUMBER.name()))
                | Flag.IN_UNIT.bit(token.get(Keys.InUnit.class) != null)
                | Flag.CAPITAL.bit(Character.isUpperCase(token.word().charAt(0)))
                | Flag.STOP.bit(single && STOPS.indexOf(low.charAt(0)) >= 0)
                | Flag.WIDE_STOP.bit(single && WIDE_STOPS.indexOf(low.charAt(0)) >= 0)
                | Flag.APPROXIMATE.bit(APPROXIMATE.contains(low));
        return (byte) flags;
    }

    public int size() {
        return symbols.length;
    }

    /** Says that a number is no quantity, such as a year: gaps pass over it. */
    public void setAside(int i) {
        flags[i] |= (byte) Flag.ASIDE.mask;
    }

    int symbol(int i) {
        return symbols[i];
    }

    int dimension(int i) {
        return dimensions[i];
    }

    boolean is(int i, Flag flag) {
        return i < flags.length && (flags[i] & flag.mask) != 0;
    }

    String text(int from, int to) {
        StringJoiner words = new StringJoiner(" ");
        tokens.subList(from, to).forEach(t -> words.add(t.word()));
        return words.toString();
    }

    /** What a pattern asks of a token besides its syllable. */
    enum Flag {
        NUMBER, IN_UNIT, CAPITAL, STOP, WIDE_STOP, APPROXIMATE, ASIDE;

        private final int mask = 1 << ordinal();

        private int bit(boolean set) {
            return set ? mask : 0;
        }
    }

    /** On a sentence: its tokens as patterns see them. */
    public static final class Sequence implements CoreAnnotation<TokenSequence> {

        @Override
        public Class<TokenSequence> getType() {
            return TokenSequence.class;
        }
    }
}
