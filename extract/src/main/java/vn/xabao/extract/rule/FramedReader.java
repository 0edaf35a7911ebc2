package vn.xabao.extract.rule;

import java.util.Map;
import java.util.Set;
import vn.xabao.extract.frame.Found;
import vn.xabao.extract.frame.FrameReader;

/** Adds to what the rules read in one document what its frames read besides. */
final class FramedReader {

    private final SentenceReader sentences;
    private final FrameReader frames;

    FramedReader(SentenceReader sentences, FrameReader frames) {
        this.sentences = sentences;
        this.frames = frames;
    }

    /** The best reading of each number, by the number's place in the sentence; what rules read stays. */
    Map<Integer, Candidate> read(Line line) {
        Map<Integer, Candidate> best = sentences.read(line);
        for (Found found : frames.read(line, line.before(), line.titles()).values()) {
            boolean readable = found.isZero()
                    ? !sentences.isOrder(line, found.number(), found.numberEnd())
                    : sentences.isFree(line, found.number());
            if (readable && best.values().stream().noneMatch(c -> isTaken(c, found))) {
                best.put(found.number(), candidate(found));
            }
        }
        return best;
    }

    private static boolean isTaken(Candidate known, Found found) {
        boolean same = known.number() < found.numberEnd() && found.number() < known.numberEnd();
        return same || found.isZero() && known.isZero() && known.from() < found.to() && found.from() < known.to();
    }

    private static Candidate candidate(Found found) {
        String slot = found.isZero() ? "zero" : "n";
        return new Candidate(Rule.ofFrame(found), slot, found.indicators(), found.number(), found.numberEnd(),
                found.from(), found.to(), found.words(), 0, Set.of(Sign.FRAMED));
    }
}
