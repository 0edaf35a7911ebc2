package vn.xabao.extract.token;

import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.vietnamese.Syllable;

/**
 * Words met before with their canonical spelling: reports say the same words again and again, and to spell one costs more
 * than all else that is done to a token. A word has one place by its letters; another of the same place takes it over, so
 * that no text makes the table grow. Threads may share it: a lost entry is made again.
 */
public final class KnownWords {

    private static final int SIZE = 1 << 15;
    private static final int LONGEST = 24;
    private static final int PRIME = 31;

    private static final @Nullable Word[] WORDS = new Word[SIZE];

    private KnownWords() {
    }

    /** @param canonical as {@link Syllable#canonical} spells it */
    public record Word(String text, String canonical) {

        private static Word of(String text) {
            return new Word(text, Syllable.canonical(text));
        }
    }

    /** The word that a stretch of a text is. */
    public static Word at(String text, int begin, int end) {
        if (end - begin > LONGEST) {
            return Word.of(text.substring(begin, end));
        }
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = PRIME * hash + text.charAt(i);
        }
        int place = (hash ^ hash >>> 15) & SIZE - 1;
        Word known = WORDS[place];
        if (known == null || known.text().length() != end - begin || !text.startsWith(known.text(), begin)) {
            known = Word.of(text.substring(begin, end));
            WORDS[place] = known;
        }
        return known;
    }

    /** The canonical spelling of a word. */
    public static String canonical(String word) {
        return at(word, 0, word.length()).canonical();
    }
}
