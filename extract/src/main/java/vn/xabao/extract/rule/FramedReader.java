package vn.xabao.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.xabao.extract.frame.Found;
import vn.xabao.extract.frame.FrameReader;
import vn.xabao.extract.report.Section;

/** Adds to what the rules read in one document what its frames read besides. */
final class FramedReader {

    private final SentenceReader sentences;
    private final FrameReader frames;
    /** The sections of the line before and their titles: most lines stand under the same ones. */
    private List<Section> sections = List.of();
    private List<String> titles = List.of();
    private final String title;

    /** @param title of the report, which tells what it is about as those of its sections do */
    FramedReader(SentenceReader sentences, FrameReader frames, String title) {
        this.sentences = sentences;
        this.frames = frames;
        this.title = Phrases.words(title);
    }

    /** The best reading of each number, by the number's place in the sentence; what rules read stays. */
    Map<Integer, Candidate> read(Line line) {
        if (!sentences.mayHoldFigures(line)) {
            return new TreeMap<>();
        }
        Map<Integer, Candidate> best = sentences.read(line);
        for (Found found : frames.read(line, titles(line))) {
            boolean readable = found.isZero()
                    ? !sentences.isOrder(line, found.number(), found.numberEnd())
                    : sentences.isFree(line, found.number());
            Candidate known = best.get(found.number());
            if (readable && found.beside() && known != null && known.isZero() == found.isZero()) {
                best.put(found.number(), known.with(candidate(found)));
            } else if (known != null && known.isZero() == found.isZero() && !isAcross(known, found)) {
                best.put(found.number(), known.beside(found.indicators()));
            } else if (readable && best.values().stream().noneMatch(c -> isTaken(c, found))) {
                best.put(found.number(), candidate(found));
            }
        }
        return best;
    }

    private List<String> titles(Line line) {
        if (!line.sections().equals(sections) || titles.isEmpty()) {
            sections = line.sections();
            titles = new ArrayList<>(line.titles());
            titles.add(title);
        }
        return titles;
    }

    private static boolean isTaken(Candidate known, Found found) {
        boolean same = known.number() < found.numberEnd() && found.number() < known.numberEnd();
        return same && !isAcross(known, found)
                || found.isZero() && known.isZero() && known.from() < found.to() && found.from() < known.to();
    }

    /** "742 hồ sơ qua mạng và 523 hồ sơ tại quầy": the rule has put words of one clause to the number of the next. */
    private static boolean isAcross(Candidate known, Found found) {
        return !found.isZero() && known.number() == found.number() && known.from() < found.clause()
                && known.words() <= found.words() && !known.indicators().equals(found.indicators());
    }

    private static Candidate candidate(Found found) {
        String slot = found.isZero() ? "zero" : "n";
        return new Candidate(Rule.ofFrame(found), slot, found.indicators(), found.number(), found.numberEnd(),
                found.from(), found.to(), found.words(), 0, found.unknown() == 0
                        ? Set.of(Sign.FRAMED)
                        : Set.of(Sign.FRAMED, Sign.STRANGE_WORDS));
    }
}
