package vn.xabao.extract.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One sentence from piece to piece. */
final class FrameWalk {

    private final Clause clause;
    private final Frames frames;
    private final BitSet closed;
    private final SentenceCues cues;
    private final Told[] start;
    private final NavigableMap<Integer, Found> found = new TreeMap<>();
    private final List<Found> beside = new ArrayList<>();
    private @Nullable Target last;
    /** Where the clause before began, if it has no number. */
    private int lead;

    /**
     * @param closed the frames that read nothing under the titles around
     * @param start what holds at the beginning of the sentence, by frame
     */
    FrameWalk(Clause clause, Frames frames, BitSet closed, Told[] start) {
        this.clause = clause;
        this.frames = frames;
        this.closed = closed;
        this.cues = new SentenceCues(clause, frames, start);
        this.start = start;
    }

    /** What was read, in the order of the numbers. */
    Collection<Found> found() {
        return found.values();
    }

    /** What else was read of numbers that are read already. */
    List<Found> beside() {
        return beside;
    }

    /** What holds at the end of the sentence, by frame. */
    Told[] through() {
        List<Told[]> open = new ArrayList<>();
        open.add(start);
        for (Piece piece : new Clauses(clause, frames, cues).pieces()) {
            while (open.size() <= piece.depth()) {
                open.add(open.getLast());
            }
            while (open.size() > piece.depth() + 1) {
                open.removeLast();
            }
            open.set(piece.depth(), after(piece, open.getLast()));
            last = piece.targets().isEmpty() ? null : piece.targets().getLast();
            lead = last == null ? piece.from() : piece.to();
        }
        return open.getFirst();
    }

    private Told[] after(Piece piece, Told[] told) {
        Told[] after = told.clone();
        for (int f = 0; f < after.length; f++) {
            if (cues.has(f) || told[f].hasReads()) {
                List<Cue> own = own(piece, f);
                if (!own.isEmpty() || told[f].hasTopic()) {
                    after[f] = after(piece, f, own, told[f]);
                }
            } else if (told[f].hasTopic() && !piece.targets().isEmpty()
                    && cues.unknown(f, piece.targets().getFirst(), piece.from(), piece.to()) > frames.all().get(f)
                            .slack()) {
                after[f] = frames.all().get(f).nothing();
            }
        }
        return after;
    }

    private List<Cue> own(Piece piece, int f) {
        List<Cue> own = new ArrayList<>(leads(piece, f) ? own(piece.lead(), f) : List.of());
        own.addAll(cues.in(piece.from(), piece.to(), f));
        return own;
    }

    /** "Thu ngân sách vượt dự toán, đạt 4 tỷ đồng": the stretch of the number tells nothing of its own. */
    private boolean leads(Piece piece, int f) {
        boolean named = cues.in(piece.from(), piece.to(), f).stream()
                .anyMatch(c -> frames.all().get(f).level(c.facet()) == 0);
        if (piece.lead() == null || named || piece.targets().isEmpty()) {
            return false;
        }
        Frame frame = frames.all().get(f);
        boolean bare = cues.unknown(f, piece.targets().getFirst(), piece.from(),
                piece.targets().getFirst().end()) == 0
                && cues.unknown(f, null, piece.lead().from(), piece.lead().to()) <= frame.slack();
        return piece.joined() || bare;
    }

    /** "Trồng rừng: đã khai thác 395 ha": what stands behind a colon is told later than what stands before. */
    private Told told(Told before, List<Cue> own) {
        if (own.size() < 2) {
            return before.with(own);
        }
        int colon = own.getLast().from();
        while (colon > 0 && !clause.low(colon).equals(":")) {
            colon--;
        }
        int at = colon;
        List<Cue> label = own.stream().filter(c -> c.to() <= at).toList();
        List<Cue> rest = own.stream().filter(c -> c.to() > at).toList();
        boolean leads = !label.isEmpty() && !rest.isEmpty() && !clause.isQuantity(at + 1);
        if (label.stream().noneMatch(c -> c.facet() == 0)) {
            return leads ? before.with(label).asLabel().then(rest) : before.with(own);
        }
        return (leads ? before.with(label).asLabel() : before.with(label)).then(rest);
    }

    private Told after(Piece piece, int f, List<Cue> own, Told told) {
        if (piece.targets().isEmpty()) {
            boolean strange = own.isEmpty() && cues.unknown(f, null, piece.from(),
                    piece.to()) > frames.all().get(f).slack();
            Told now = strange ? told.with(own).apart() : told(told, own);
            if (last != null
                    && IntStream.range(piece.from(), piece.to()).anyMatch(i -> frames.isAll(clause.low(i)))) {
                read(last, f, piece.from(), piece.to(), now, true);
            }
            return now.settled();
        }
        boolean before = own.stream().anyMatch(c -> c.from() < piece.targets().getFirst().at());
        Told so = told;
        for (int t = 0; t < piece.targets().size(); t++) {
            int from = piece.start(t, before);
            int to = end(piece, t, f, before);
            Target target = piece.targets().get(t);
            List<Cue> telling = t == 0 ? own.stream().filter(c -> c.to() <= to).toList() : cues.in(from, to, f);
            Frame frame = frames.all().get(f);
            boolean strange = telling.isEmpty() && cues.unknown(f, target, from, to) > frame.slack();
            Told now = strange ? frame.nothing() : told(so, telling);
            boolean leads = cues.isOfShare(target.at());
            Frame.Read read = read(target, f, from, to, now, false);
            read = read == null && leads && tellsNothing(f, from, to)
                    ? read(target, f, from, to, so.ownAll(), false)
                    : read;
            read = read == null && tellsNothing(f, from, to)
                    ? repeat(target, f, t == 0 ? Math.min(lead, from) : from, from, to, so)
                    : read;
            so = now.settled().after(read, target.dimension());
        }
        return so;
    }

    /** "28 vụ thì 26 vụ thành": where nothing is told before the last number, it is told behind it. */
    private int end(Piece piece, int t, int f, boolean before) {
        Target target = piece.targets().get(t);
        boolean bare = t > 0 && t == piece.targets().size() - 1
                && cues.in(piece.start(t, before), target.at(), f).isEmpty();
        return bare ? piece.to() : piece.end(t, before);
    }

    /** Whether the words around a number tell no more than the topic. */
    private boolean tellsNothing(int f, int from, int to) {
        return cues.in(from, to, f).stream()
                .allMatch(c -> c.facet() == 0 && c.value() == 1 || cues.isOfShare(c.from()));
    }

    /** "40 chiếc; năm ngoái 36 chiếc": what the last number of this unit was, where words lead to another value. */
    private Frame.@Nullable Read repeat(Target target, int f, int lead, int from, int to, Told told) {
        boolean leads = cues.leadsToAnother(lead, to);
        Map.Entry<Integer, Found> before = found.lowerEntry(target.at());
        boolean bare = target.dimension().equals(Clauses.BARE);
        boolean follows = !bare
                || before != null && before.getValue().rule().startsWith(frames.all().get(f).id(""));
        if (!leads || !follows) {
            return null;
        }
        Frame.Read known = told.again(target.dimension());
        return read(known == null && lead < from ? labelled(told, target, f, lead, from) : known, target, f, from,
                to, false);
    }

    /** "Tự kiểm tra công vụ hàng quý, tính ra bốn đợt": what the words before the clause tell of its number. */
    private Frame.@Nullable Read labelled(Told told, Target target, int f, int lead, int from) {
        return cues.in(lead, from, f).isEmpty() || !frames.all().get(f).isLasting()
                ? null
                : frames.all().get(f).read(told.ownAll(), target.dimension());
    }

    private Frame.@Nullable Read read(Target target, int f, int from, int to, Told told, boolean also) {
        return read(told.hasOwn() ? frames.all().get(f).read(told, target.dimension()) : null, target, f, from, to,
                also);
    }

    private Frame.@Nullable Read read(Frame.@Nullable Read read, Target target, int f, int from, int to,
            boolean also) {
        Frame frame = frames.all().get(f);
        int unknown = read == null ? 0 : cues.unknown(f, target, from, to);
        if (read == null || unknown > slack(frame, target) || closed.get(f)) {
            return null;
        }
        List<Cue> own = cues.in(from, to, f);
        int words = own.stream().mapToInt(c -> c.to() - c.from()).sum();
        int first = Math.min(target.at(), own.stream().mapToInt(Cue::from).min().orElse(target.at()));
        int end = Math.max(target.end(), own.stream().mapToInt(Cue::to).max().orElse(target.end()));
        Found next = new Found(frame.id(read.gives().getFirst()), frame.version(), read.gives(),
                target.dimension().equals(Clauses.ZERO), also, target.at(), target.numberEnd(), from, first, end,
                words, unknown, read.now());
        if (also) {
            beside.add(next);
            return read;
        }
        found.merge(target.at(), next, FrameWalk::better);
        if (target.whole() >= 0 && !read.of().isEmpty() && found.get(target.at()) == next) {
            found.put(target.whole(), next.of(target.whole(), read.of()));
        }
        return read;
    }

    /** "Không có giấy tờ": what there is none of must be known. */
    private int slack(Frame frame, Target target) {
        return target.dimension().equals(Clauses.ZERO) ? 0 : frame.slack();
    }

    /** More words that tell something are surer than fewer, fewer that tell nothing surer than more. */
    private static Found better(Found one, Found other) {
        return other.words() - other.unknown() > one.words() - one.unknown() ? other : one;
    }
}
