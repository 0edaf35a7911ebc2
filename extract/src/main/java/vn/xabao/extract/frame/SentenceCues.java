package vn.xabao.extract.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The telling words of one sentence, by frame. */
final class SentenceCues {

    private final Clause clause;
    private final Frames frames;
    private final List<List<Cue>> byFrame;
    /** What tells nothing in any frame. */
    private final BitSet idle = new BitSet();
    private final List<Cue> leading;
    private final BitSet share = new BitSet();
    private final @Nullable BitSet[] known;

    /** @param before what is told before the sentence, by frame */
    SentenceCues(Clause clause, Frames frames, Told[] before) {
        this.clause = clause;
        this.frames = frames;
        BitSet open = new BitSet();
        boolean leadsIn = clause.low(clause.size() - 1).equals(":");
        for (int f = 0; f < before.length; f++) {
            open.set(f, leadsIn || before[f].hasTopic());
        }
        byFrame = frames.cues(clause, open);
        known = new @Nullable BitSet[byFrame.size()];
        leading = frames.again(clause);
        leading.forEach(c -> idle.set(c.from(), c.to()));
        for (int i = 0; i < clause.size(); i++) {
            String word = clause.low(i);
            idle.set(i, idle.get(i) || word.length() < 2 || clause.isNumber(i) || frames.isIdle(word));
        }
        frames.share(clause).forEach(c -> share.set(c.from(), c.to()));
    }

    /** Those of a frame that stand in a stretch. */
    List<Cue> in(int from, int to, int frame) {
        List<Cue> all = byFrame.get(frame);
        if (all.isEmpty()) {
            return all;
        }
        List<Cue> found = new ArrayList<>(all.size());
        for (Cue cue : all) {
            if (cue.isIn(from, to)) {
                found.add(cue);
            }
        }
        return found;
    }

    boolean has(int frame) {
        return !byFrame.get(frame).isEmpty();
    }

    /** Whether a token lies within telling words of any frame, but not at their beginning. */
    boolean isInside(int token) {
        for (List<Cue> cues : byFrame) {
            for (Cue cue : cues) {
                if (cue.from() < token && token < cue.to()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether words in a stretch lead to another value of what was counted before. */
    boolean leadsToAnother(int from, int to) {
        return leading.stream().anyMatch(c -> c.isIn(from, to));
    }

    /** Whether a token belongs to words that lead from a count to its share. */
    boolean isOfShare(int token) {
        return share.get(token);
    }

    /** How many words of a stretch the frame does not know, the number and its unit left aside. */
    int unknown(int frame, @Nullable Target target, int from, int to) {
        BitSet of = known(frame);
        int unknown = 0;
        for (int i = of.nextClearBit(from); i < to; i = of.nextClearBit(i + 1)) {
            unknown += target != null && i >= target.at() && i < target.end() ? 0 : 1;
        }
        return unknown;
    }

    private BitSet known(int frame) {
        BitSet of = known[frame];
        if (of == null) {
            of = (BitSet) idle.clone();
            for (Cue cue : byFrame.get(frame)) {
                of.set(cue.from(), cue.to());
            }
            for (int i = of.nextClearBit(0); i < clause.size(); i = of.nextClearBit(i + 1)) {
                of.set(i, frames.all().get(frame).isIdle(clause.low(i)));
            }
            known[frame] = of;
        }
        return of;
    }
}
