package vn.xabao.extract.header;

import java.util.Arrays;
import vn.xabao.extract.gazetteer.TypeWord;

/** The words of a text with their places. */
final class Words {

    /** By character: asked of every one of a text. */
    private static final boolean[] IN_WORDS = lettersAndDigits();
    private static final String JOINS = " -–";

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    Words(String text) {
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            int end = wordEnd(i);
            if (end > i) {
                add(i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean[] lettersAndDigits() {
        boolean[] all = new boolean[Character.MAX_VALUE + 1];
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            all[c] = Character.isLetterOrDigit(c);
        }
        return all;
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < text.length() && (IN_WORDS[text.charAt(i)] || i > from && isInside(i))) {
            i++;
        }
        return i;
    }

    /** An apostrophe between letters: Ea H'Leo. */
    private boolean isInside(int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '\u2019') && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    String word(int i) {
        return text.substring(starts[i], ends[i]);
    }

    String from(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }

    /** Whether a type word of units may begin here; cheap. */
    boolean mayBeType(int i) {
        return TypeWord.mayBeginAt(text, starts[i], ends[i]);
    }

    /** Whether the word is this one, in any case. */
    boolean is(int i, String word) {
        return ends[i] - starts[i] == word.length() && text.regionMatches(true, starts[i], word, 0, word.length());
    }

    char first(int i) {
        return text.charAt(starts[i]);
    }

    /** What stands between a word and the next; empty after the last. */
    String gap(int i) {
        return i + 1 < size ? text.substring(ends[i], starts[i + 1]) : "";
    }

    /** Whether only white space, and how much at most, parts a word from the next. */
    boolean isBlankAfter(int i, int most) {
        if (i + 1 >= size || starts[i + 1] - ends[i] > most) {
            return false;
        }
        for (int at = ends[i]; at < starts[i + 1]; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word and the next can be of one name: "Cư M'gar", "Tam Thanh - Hải", "N.T Phong Hải". */
    boolean isJoined(int i) {
        int at = ends[i];
        int next = i + 1 < size ? starts[i + 1] : at;
        if (next - at == 1 && text.charAt(at) == '.') {
            return at - starts[i] == 1 && Character.isUpperCase(text.charAt(at - 1));
        }
        if (at < next && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')) {
            at++;
        }
        if (next == at || next - at > 3) {
            return false;
        }
        while (at < next && JOINS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == next;
    }

    boolean isCapitalised(int i) {
        return Character.isUpperCase(first(i)) || Character.isDigit(first(i));
    }
}
