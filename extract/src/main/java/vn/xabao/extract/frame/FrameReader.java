package vn.xabao.extract.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of one document in their order: what one sentence tells may hold for the next. */
public final class FrameReader {

    private final Frames frames;
    private final Map<Clause, Told[]> ends = new IdentityHashMap<>();
    private final Map<List<String>, Titled> titled = new HashMap<>();

    public FrameReader(Frames frames) {
        this.frames = frames;
    }

    /**
     * The numbers that a frame reads.
     *
     * @param before the sentence before in the same paragraph, or what the list item hangs on
     * @param titles titles of the sections around, words in canonical spelling with blanks around
     */
    public List<Found> read(Clause clause, @Nullable Clause before, List<String> titles) {
        Titled under = titled.computeIfAbsent(titles, this::titled);
        FrameWalk walk = new FrameWalk(clause, frames, under.closed());
        ends.put(clause, walk.through(start(before, under.topics())));
        List<Found> found = new ArrayList<>(walk.found());
        found.addAll(walk.beside());
        return found;
    }

    private Told[] start(@Nullable Clause before, BitSet topics) {
        Told[] start = new Told[frames.all().size()];
        Told[] told = before == null ? null : ends.get(before);
        boolean list = before != null && before.low(before.size() - 1).equals(":");
        for (int f = 0; f < start.length; f++) {
            Told carried = told == null ? Told.nothing(frames.all().get(f)) : told[f].carried(list);
            start[f] = topics.get(f) && !carried.hasTopic() ? carried.under(1) : carried;
        }
        return start;
    }

    private Titled titled(List<String> titles) {
        BitSet topics = new BitSet();
        BitSet closed = new BitSet();
        for (int f = 0; f < frames.all().size(); f++) {
            Frame frame = frames.all().get(f);
            topics.set(f, titles.stream().anyMatch(frame::isTitledBy));
            closed.set(f, titles.stream().anyMatch(frame::isClosedBy));
        }
        return new Titled(topics, closed);
    }

    /**
     * @param topics the frames whose topic the titles tell
     * @param closed the frames that read nothing under them
     */
    private record Titled(BitSet topics, BitSet closed) {
    }
}
