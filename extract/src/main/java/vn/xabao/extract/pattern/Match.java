package vn.xabao.extract.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a pattern stands in a sentence. Indexes count tokens; ends are exclusive. */
public final class Match {

    private final TokenSequence tokens;
    private final List<String> slots;
    private final int[] captures;
    private final int start;
    private final int end;

    Match(TokenSequence tokens, List<String> slots, int[] captures, int start, int end) {
        this.tokens = tokens;
        this.slots = slots;
        this.captures = captures;
        this.start = start;
        this.end = end;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** First token of a slot, -1 where the pattern has none or left it out. */
    public int start(String slot) {
        int i = slots.indexOf(slot);
        return i < 0 ? -1 : captures[2 * i];
    }

    /** The token after a slot, -1 where there is none. */
    public int end(String slot) {
        int i = slots.indexOf(slot);
        return i < 0 ? -1 : captures[2 * i + 1];
    }

    /** The words of the whole match as printed, single blanks between them. */
    public String text() {
        return tokens.text(start, end);
    }

    /** The words of a slot, null where there is none. */
    public @Nullable String text(String slot) {
        int from = start(slot);
        return from < 0 ? null : tokens.text(from, end(slot));
    }
}
