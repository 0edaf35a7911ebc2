package vn.xabao.extract.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told about a number in one frame, facet by facet. */
final class Told {

    /** Several values at once. */
    static final int MANY = 63;

    private final Frame frame;
    private final int[] values;
    private final boolean[] own;
    /** What a label before a colon tells: no other words take it back. */
    private final boolean[] held;
    private List<Frame.Read> reads;

    private Told(Frame frame, int[] values, boolean[] held, List<Frame.Read> reads) {
        this.frame = frame;
        this.values = values;
        this.own = new boolean[values.length];
        this.held = held;
        this.reads = reads;
    }

    static Told nothing(Frame frame) {
        return new Told(frame, new int[frame.size()], new boolean[frame.size()], List.of());
    }

    /** The same, told by other words. */
    private Told copy() {
        return new Told(frame, values.clone(), held.clone(), reads);
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

    private boolean isNothing() {
        boolean nothing = reads.isEmpty();
        for (int value : values) {
            nothing &= value == 0;
        }
        return nothing;
    }

    /** Whether numbers have been read that others may be other values of. */
    boolean hasReads() {
        return !reads.isEmpty();
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
        Told under = copy();
        under.values[0] = topic;
        return under;
    }

    /** What is told after some words more: they take back what other words told before at their level and below. */
    Told with(List<Cue> cues) {
        Told told = copy();
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
            if (!told.own[f] && !held[f] && frame.level(f) >= level) {
                told.values[f] = 0;
            }
            told.held[f] &= !told.own[f];
        }
        boolean other = values[0] != 0 && told.values[0] != values[0];
        told.reads = other ? List.of() : reads;
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

    /** The same where a label leads in several numbers: "Tiêm phòng: trâu bò 450 con, lợn 1.200 con". */
    Told asLabel() {
        Told label = copy();
        for (int f = 0; f < values.length; f++) {
            label.held[f] |= f > 0 && own[f];
            label.own[f] = own[f];
        }
        return label;
    }

    /** What of it holds for what follows: not what was told twice over. */
    Told settled() {
        int[] kept = values.clone();
        for (int f = 0; f < kept.length; f++) {
            kept[f] = kept[f] == MANY ? 0 : kept[f];
        }
        return new Told(frame, kept, held.clone(), reads);
    }

    /** The same as if the number's own words told it. */
    Told ownAll() {
        Told all = copy();
        for (int f = 0; f < values.length; f++) {
            all.own[f] = values[f] > 0;
        }
        return all;
    }

    /** The same after a number was read, or, for null, one of this unit was not. */
    Told after(Frame.@Nullable Read read, String dimension) {
        List<Frame.Read> known = new ArrayList<>(reads);
        known.removeIf(r -> r.equals(read) || read == null && r.units().contains(dimension));
        if (read != null) {
            known.add(read);
        }
        return new Told(frame, values.clone(), held.clone(), List.copyOf(known));
    }

    /** Behind words about something else: what its numbers were does not hold there. */
    Told apart() {
        return new Told(frame, values.clone(), held.clone(), List.of());
    }

    /** The same in another sentence: what its numbers were does not hold there, unless the frame says so. */
    Told carried(boolean list) {
        if (isNothing()) {
            return this;
        }
        int[] kept = values.clone();
        boolean[] led = new boolean[kept.length];
        for (int f = 0; f < kept.length; f++) {
            kept[f] = !list && frame.isBrief(f) ? 0 : kept[f];
            led[f] = list && frame.isBrief(f) && kept[f] > 0;
        }
        return new Told(frame, kept, led, frame.isLasting() ? reads : List.of());
    }

    /** What the last number of this unit was; null where there was none. */
    Frame.@Nullable Read again(String dimension) {
        return reads.reversed().stream().filter(r -> r.units().contains(dimension)).findFirst().orElse(null);
    }
}
