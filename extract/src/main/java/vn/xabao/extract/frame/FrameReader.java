package vn.xabao.extract.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of one document in their order: what one sentence tells may hold for the next. */
public final class FrameReader {

    /** So many sentences without numbers are looked through for what they tell. */
    private static final int REACH = 4;

    private final Frames frames;
    private final Map<Clause, Told[]> ends = new IdentityHashMap<>();
    private final Map<List<String>, Titled> titled = new HashMap<>();

    private @Nullable List<String> titlesBefore;
    private @Nullable Titled before;

    public FrameReader(Frames frames) {
        this.frames = frames;
    }

    /**
     * The numbers that a frame reads.
     *
     * @param titles titles of the sections around, words in canonical spelling with blanks around
     */
    public List<Found> read(Clause clause, List<String> titles) {
        FrameWalk walk = walk(clause, under(titles), 0);
        List<Found> found = new ArrayList<>(walk.found());
        found.addAll(walk.beside());
        return found;
    }

    /** Most sentences stand under the titles of the one before. */
    private Titled under(List<String> titles) {
        if (titles != titlesBefore) {
            titlesBefore = titles;
            before = titled.computeIfAbsent(List.copyOf(titles), this::titled);
        }
        return Objects.requireNonNull(before);
    }

    private FrameWalk walk(Clause clause, Titled under, int depth) {
        FrameWalk walk = new FrameWalk(clause, frames, under.closed(), start(clause.before(), under, depth));
        ends.put(clause, walk.through());
        return walk;
    }

    private Told[] start(@Nullable Clause before, Titled under, int depth) {
        Told[] told = before == null || depth > REACH ? null : end(before, under, depth);
        boolean list = before != null && before.low(before.size() - 1).equals(":");
        Told[] start = new Told[frames.all().size()];
        for (int f = 0; f < start.length; f++) {
            Told carried = told == null ? frames.all().get(f).nothing() : told[f].carried(list);
            start[f] = under.topics().get(f) && !carried.hasTopic() ? carried.under(1) : carried;
        }
        return start;
    }

    /** What a sentence tells for the next; those without numbers are walked through only where that is asked. */
    private Told[] end(Clause clause, Titled under, int depth) {
        Told[] known = ends.get(clause);
        if (known == null) {
            walk(clause, under, depth + 1);
            known = ends.get(clause);
        }
        return Objects.requireNonNull(known);
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
