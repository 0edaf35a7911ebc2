package vn.xabao.extract.frame;

import java.util.List;

/** What is told about a number in one frame, facet by facet. */
final class Told {

    /** Several values at once. */
    static final int MANY = 63;

    private final Frame frame;
    private final int[] values;
    private final boolean[] own;

    private Told(Frame frame, int[] values) {
        this.frame = frame;
        this.values = values;
        this.own = new boolean[values.length];
    }

    static Told nothing(Frame frame) {
        return new Told(frame, new int[frame.size()]);
    }

    int value(int facet) {
        return values[facet];
    }

    boolean isOwn(int facet) {
        return own[facet];
    }

    boolean hasTopic() {
        return values[0] > 0;
    }

    boolean hasOwn() {
        for (boolean o : own) {
            if (o) {
                return true;
            }
        }
        return false;
    }

    /** The same when a title has told the topic. */
    Told under(int topic) {
        Told under = new Told(frame, values.clone());
        under.values[0] = topic;
        return under;
    }

    /** What is told after some words more: they take back what other words told before at their level and below. */
    Told with(List<Cue> cues) {
        Told told = new Told(frame, values.clone());
        int level = Integer.MAX_VALUE;
        for (Cue cue : cues) {
            int f = cue.facet();
            if (told.own[f] && told.values[f] != cue.value()) {
                told.values[f] = MANY;
            } else {
                boolean news = frame.level(f) > 0 || values[f] != cue.value();
                level = news ? Math.min(level, frame.level(f)) : level;
                told.values[f] = cue.value();
            }
            told.own[f] = true;
        }
        for (int f = 0; f < values.length; f++) {
            if (!told.own[f] && frame.level(f) >= level) {
                told.values[f] = 0;
            }
        }
        return told;
    }

    /** The same after words of the same stretch that may correct these: "Chăn nuôi: lợn 1.200 con". */
    Told then(List<Cue> cues) {
        Told told = with(cues);
        for (int f = 0; f < values.length; f++) {
            told.own[f] |= own[f] && told.values[f] == values[f];
        }
        return told;
    }

    /** What of it holds for what follows: not what was told twice over. */
    Told settled() {
        int[] kept = values.clone();
        for (int f = 0; f < kept.length; f++) {
            kept[f] = kept[f] == MANY ? 0 : kept[f];
        }
        return new Told(frame, kept);
    }
}
