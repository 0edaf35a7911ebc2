package vn.xabao.extract.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.xabao.extract.catalogue.Resources;
import vn.xabao.extract.pattern.PatternCompiler;
import vn.xabao.extract.pattern.PatternIndex;
import vn.xabao.ingest.vietnamese.Syllable;

/** All frames. To add one, write a file and name it in {@code files.yaml}. */
public final class Frames {

    private static final String ZERO = "zero";

    private final List<FrameFile> files;
    private final List<Frame> frames = new ArrayList<>();
    /** Of the topics of all frames, and by frame of what else is told. */
    private final PatternIndex<Cue> topics;
    private final List<PatternIndex<Cue>> details = new ArrayList<>();
    private final PatternIndex<String> none;
    private final PatternIndex<String> again;
    private final PatternIndex<String> share;
    private final Set<String> idle;
    private final Set<String> breaks;
    private final Set<String> ends;
    private final Set<String> all;
    private final Set<String> spans;

    /** @param spelled what a pattern may look like in other spellings */
    public Frames(PatternCompiler compiler, UnaryOperator<String> spelled) {
        FrameFile.Names names = Resources.yaml(Frames.class, "files.yaml", FrameFile.Names.class);
        files = names.files().stream().map(n -> Resources.yaml(Frames.class, n, FrameFile.class)).toList();
        PatternIndex.Builder<Cue> ofTopics = new PatternIndex.Builder<>(compiler);
        files.forEach(f -> add(f, ofTopics, new PatternIndex.Builder<>(compiler), spelled));
        idle = words(names.idle());
        topics = ofTopics.build();
        none = index(compiler, names.none());
        again = index(compiler, names.again());
        share = index(compiler, names.share());
        ends = words(names.ends());
        all = words(names.all());
        spans = words(names.spans());
        breaks = words(names.breaks());
    }

    private static Set<String> words(List<String> written) {
        return written.stream().map(Syllable::canonical).collect(Collectors.toSet());
    }

    private static PatternIndex<String> index(PatternCompiler compiler, List<String> patterns) {
        PatternIndex.Builder<String> index = new PatternIndex.Builder<>(compiler);
        patterns.forEach(p -> index.add(p, p));
        return index.build();
    }

    private void add(FrameFile file, PatternIndex.Builder<Cue> ofTopics, PatternIndex.Builder<Cue> ofDetails,
            UnaryOperator<String> spelled) {
        Frame frame = new Frame(file);
        for (Map<String, Map<String, List<String>>> level : file.facets()) {
            level.forEach((facet, values) -> values.forEach((value, patterns) -> {
                int f = frame.facet(facet);
                Cue meant = new Cue(0, 0, frames.size(), f, frame.value(f, value));
                patterns.forEach(p -> (f == 0 ? ofTopics : ofDetails).add(spelled.apply(p), meant));
            }));
        }
        frames.add(frame);
        details.add(ofDetails.build());
    }

    /** As they are written. */
    public List<FrameFile> files() {
        return files;
    }

    List<Frame> all() {
        return frames;
    }

    /** Whether a word tells nothing in any frame. */
    boolean isIdle(String word) {
        return idle.contains(word);
    }

    /** Whether a number before this word counts time: "6 tháng". */
    boolean isSpan(String word) {
        return spans.contains(word);
    }

    /** Whether a word parts what is said of one number from what is said of the next. */
    boolean isBreak(String word) {
        return breaks.contains(word);
    }

    /** Whether what follows a word no longer tells of the number before it: "01 đơn vì thiếu địa chỉ". */
    boolean isEnd(String word) {
        return ends.contains(word);
    }

    /** Whether a word tells that what follows holds for all that was counted: "15 hồ sơ, đều trong hạn". */
    boolean isAll(String word) {
        return all.contains(word);
    }

    /**
     * By frame the telling words of a sentence in their order; of words within words only the longest.
     *
     * @param open the frames whose topic is told before; of others without their topic nothing is looked for
     */
    List<List<Cue>> cues(Clause clause, BitSet open) {
        List<List<Cue>> found = new ArrayList<>(frames.size());
        for (int f = 0; f < frames.size(); f++) {
            found.add(open.get(f) ? new ArrayList<>() : List.of());
        }
        topics.match(clause.sequence(), (meant, m) -> {
            if (found.get(meant.frame()).isEmpty()) {
                found.set(meant.frame(), new ArrayList<>());
            }
            found.get(meant.frame()).add(meant.at(m.start(), m.end()));
        });
        for (int f = 0; f < frames.size(); f++) {
            List<Cue> own = found.get(f);
            if (open.get(f) || !own.isEmpty()) {
                details.get(f).match(clause.sequence(), (meant, m) -> own.add(meant.at(m.start(), m.end())));
                found.set(f, longest(own));
            }
        }
        return found;
    }

    private static List<Cue> longest(List<Cue> cues) {
        if (cues.size() < 2) {
            return cues;
        }
        cues.sort(Comparator.comparingInt(Cue::from).thenComparingInt(c -> -c.to()));
        List<Cue> longest = new ArrayList<>(cues.size());
        Cue widest = cues.getFirst();
        for (Cue cue : cues) {
            boolean wide = cue.to() > widest.to() || cue.from() == widest.from() && cue.to() == widest.to();
            widest = wide ? cue : widest;
            if (wide || cue.staysIn(widest)) {
                longest.add(cue);
            }
        }
        return longest;
    }

    /** Words that lead to another value of what was counted before: "năm ngoái 36 chiếc". */
    List<Cue> again(Clause clause) {
        return places(again, clause);
    }

    /** Words that lead from a count to the share that it is. */
    List<Cue> share(Clause clause) {
        return places(share, clause);
    }

    private static List<Cue> places(PatternIndex<String> index, Clause clause) {
        List<Cue> found = new ArrayList<>();
        index.match(clause.sequence(), (_, m) -> found.add(new Cue(m.start(), m.end(), -1, 0, 0)));
        return found;
    }

    /** Where words say that there is none: first token and token after. */
    List<Cue> none(Clause clause) {
        List<Cue> found = new ArrayList<>();
        none.match(clause.sequence(), (_, m) -> {
            if (m.start(ZERO) >= 0) {
                found.add(new Cue(m.start(ZERO), m.end(ZERO), -1, 0, 0));
            }
        });
        return found;
    }
}
