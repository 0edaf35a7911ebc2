package vn.xabao.extract.frame;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of one document in their order: what one sentence tells may hold for the next. */
public final class FrameReader {

    private final Frames frames;
    private final Map<Clause, List<Told>> ends = new IdentityHashMap<>();

    public FrameReader(Frames frames) {
        this.frames = frames;
    }

    /**
     * The numbers that a frame reads, in the order of the frames.
     *
     * @param before the sentence before in the same paragraph, or what the list item hangs on
     * @param titles titles of the sections around, words in canonical spelling with blanks around
     */
    public List<Found> read(Clause clause, @Nullable Clause before, List<String> titles) {
        boolean list = before != null && before.low(before.size() - 1).equals(":");
        List<Told> start = before == null
                ? nothing()
                : ends.getOrDefault(before, nothing()).stream().map(t -> t.carried(list)).toList();
        Walk walk = new Walk(clause, titles);
        ends.put(clause, walk.through(under(titles, start)));
        List<Found> found = new ArrayList<>(walk.found.values());
        found.addAll(walk.beside);
        return found;
    }

    private List<Told> nothing() {
        return frames.all().stream().map(Told::nothing).toList();
    }

    private List<Told> under(List<String> titles, List<Told> start) {
        List<Told> under = new ArrayList<>();
        for (int f = 0; f < start.size(); f++) {
            Frame frame = frames.all().get(f);
            boolean titled = !start.get(f).hasTopic() && titles.stream().anyMatch(frame::isTitledBy);
            under.add(titled ? start.get(f).under(1) : start.get(f));
        }
        return under;
    }

    /** One sentence from piece to piece. */
    private final class Walk {

        private final Clause clause;
        private final List<Cue> cues;
        private final NavigableMap<Integer, Found> found = new TreeMap<>();
        private final List<Found> beside = new ArrayList<>();
        private final List<Cue> again;
        private final List<Cue> share;
        private @Nullable Target last;
        /** Where the clause before began, if it has no number. */
        private int lead;
        private final List<Boolean> closed;

        Walk(Clause clause, List<String> titles) {
            this.closed = frames.all().stream().map(f -> titles.stream().anyMatch(f::isClosedBy)).toList();
            this.clause = clause;
            this.cues = frames.cues(clause);
            this.again = frames.again(clause);
            this.share = frames.share(clause);
        }

        List<Told> through(List<Told> start) {
            List<List<Told>> open = new ArrayList<>(List.of(start));
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

        private List<Told> after(Piece piece, List<Told> told) {
            List<Told> after = new ArrayList<>(told);
            for (int f = 0; f < after.size(); f++) {
                List<Cue> own = own(piece, f);
                if (!own.isEmpty() || told.get(f).hasTopic()) {
                    after.set(f, after(piece, f, own, told.get(f)));
                }
            }
            return after;
        }

        private List<Cue> own(Piece piece, int f) {
            List<Cue> own = new ArrayList<>(leads(piece, f) ? own(piece.lead(), f) : List.of());
            own.addAll(in(piece.from(), piece.to(), f));
            return own;
        }

        /** "Thu ngân sách vượt dự toán, đạt 4 tỷ đồng": the stretch of the number tells nothing of its own. */
        private boolean leads(Piece piece, int f) {
            boolean named = in(piece.from(), piece.to(), f).stream()
                    .anyMatch(c -> frames.all().get(f).level(c.facet()) == 0);
            if (piece.lead() == null || named || piece.targets().isEmpty()) {
                return false;
            }
            Frame frame = frames.all().get(f);
            boolean bare = unknown(frame, f, piece.targets().getFirst(), piece.from(),
                    piece.targets().getFirst().end()) == 0
                    && unknown(frame, f, null, piece.lead().from(), piece.lead().to()) <= frame.slack();
            return piece.joined() || bare;
        }

        /** "Trồng rừng: đã khai thác 395 ha": what stands behind a colon is told later than what stands before. */
        private Told told(Told before, List<Cue> own) {
            int colon = own.isEmpty() ? 0 : own.getLast().from();
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
                boolean strange = own.isEmpty() && unknown(frames.all().get(f), f, null, piece.from(),
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
                List<Cue> telling = t == 0 ? own.stream().filter(c -> c.to() <= to).toList() : in(from, to, f);
                Frame frame = frames.all().get(f);
                boolean strange = telling.isEmpty() && unknown(frame, f, target, from, to) > frame.slack();
                Told now = strange ? Told.nothing(frame) : told(so, telling);
                boolean leads = share.stream().anyMatch(c -> c.holds(target.at()));
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
                    && in(piece.start(t, before), target.at(), f).isEmpty();
            return bare ? piece.to() : piece.end(t, before);
        }

        /** Whether the words around a number tell no more than the topic. */
        private boolean tellsNothing(int f, int from, int to) {
            return in(from, to, f).stream()
                    .allMatch(c -> c.facet() == 0 && c.value() == 1 || share.stream().anyMatch(s -> s.holds(c.from())));
        }

        /** "40 chiếc; năm ngoái 36 chiếc": what the last number of this unit was, where words lead to another value. */
        private Frame.@Nullable Read repeat(Target target, int f, int lead, int from, int to, Told told) {
            boolean leads = again.stream().anyMatch(c -> c.isIn(lead, to));
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
            return in(lead, from, f).isEmpty() || !frames.all().get(f).isLasting()
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
            int unknown = read == null ? 0 : unknown(frame, f, target, from, to);
            if (read == null || unknown > slack(frame, target) || closed.get(f)) {
                return null;
            }
            List<Cue> own = in(from, to, f);
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
            found.merge(target.at(), next, FrameReader::better);
            if (target.whole() >= 0 && !read.of().isEmpty() && found.get(target.at()) == next) {
                found.put(target.whole(), next.of(target.whole(), read.of()));
            }
            return read;
        }

        /** "Không có giấy tờ": what there is none of must be known. */
        private int slack(Frame frame, Target target) {
            return target.dimension().equals(Clauses.ZERO) ? 0 : frame.slack();
        }

        private int unknown(Frame frame, int f, @Nullable Target target, int from, int to) {
            int unknown = 0;
            for (int i = from; i < to; i++) {
                int at = i;
                boolean part = target != null && i >= target.at() && i < target.end() || clause.low(i).length() < 2
                        || clause.isNumber(i) || frame.isIdle(clause.low(i));
                unknown += part || cues.stream().anyMatch(c -> c.frame() == f && c.holds(at))
                        || again.stream().anyMatch(c -> c.holds(at)) ? 0 : 1;
            }
            return unknown;
        }

        private List<Cue> in(int from, int to, int f) {
            return cues.stream().filter(c -> c.frame() == f && c.isIn(from, to)).toList();
        }
    }

    /** More words that tell something are surer than fewer, fewer that tell nothing surer than more. */
    private static Found better(Found one, Found other) {
        return other.words() - other.unknown() > one.words() - one.unknown() ? other : one;
    }
}
