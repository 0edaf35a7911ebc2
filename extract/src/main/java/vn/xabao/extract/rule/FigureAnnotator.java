package vn.xabao.extract.rule;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.report.Section;
import vn.xabao.extract.section.Outline;
import vn.xabao.extract.token.Keys;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;

/** Writes what the rules read: sentence by sentence, then what only the whole report can settle. */
public final class FigureAnnotator implements Annotator {

    private final Vocabulary vocabulary = Vocabulary.standard();
    private final SentenceReader sentences = new SentenceReader(RuleBook.standard(), vocabulary);
    private final Cues cues = new Cues();

    @Override
    public void annotate(Annotation annotation) {
        Document document = annotation.get(Keys.Source.class);
        ScopeReader scopes = new ScopeReader(cues, annotation.get(Keys.ReportPeriod.class), subject(annotation));
        ReadingMaker maker = new ReadingMaker(document.text(), vocabulary);
        Parts parts = new Parts(document.text(), vocabulary);
        List<Reading> readings = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        ListHeads heads = new ListHeads(vocabulary.listLabels());
        Line before = null;
        ScopeState start = scopes.start();
        int block = -1;
        Outline outline = annotation.get(Outline.Key.class);
        Set<Integer> unreadable = document.unreadablePages();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            int at = sentence.get(Keys.BlockIndex.class);
            if (at != block) {
                if (before != null) {
                    heads.leave(before, endsOpen(before) ? scopes.read(before, start).end() : scopes.start());
                }
                ListHeads.Head head = heads.enter(document.blocks().get(at),
                        sentence.get(CoreAnnotations.TokensAnnotation.class));
                before = head == null || head.isHeading() ? null : head.line();
                start = head == null ? scopes.start() : head.state();
                block = at;
            }
            Line line = Line.of(sentence, before,
                    outline.around(sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class)));
            before = line;
            if (isProse(document.blocks().get(at), unreadable) && line.role() != Section.Role.CLOSING) {
                Map<Integer, Candidate> best = sentences.read(line);
                if (!best.isEmpty() || line.hasQuantity()) {
                    List<Reading> own = new ArrayList<>();
                    maker.read(line, best, scopes.read(line, start), own, doubts);
                    parts.open(own);
                    readings.addAll(own);
                }
            }
        }
        doubts.forEach(d -> d.settle(readings));
        annotation.set(Keys.Readings.class, readings);
    }

    private static boolean endsOpen(Line line) {
        return line.low(line.size() - 1).equals(":");
    }

    /** A text with a head or with sections is a report; another is a passage. */
    private Subject subject(Annotation annotation) {
        Place place = annotation.get(Keys.ReportPlace.class);
        if (place.basis() == Place.Basis.HEADER || !annotation.get(Outline.Key.class).sections().isEmpty()) {
            return Subject.of(place);
        }
        List<Line> lines = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            lines.add(Line.of(sentence, null, List.of()));
        }
        return Subject.of(place, lines, cues);
    }

    /** Set-aside lines and pages whose text cannot be trusted give no figures. */
    private static boolean isProse(Block block, Set<Integer> unreadable) {
        return !unreadable.contains(block.page()) && !block.role().isSetAside();
    }

    /**
     * A reading whose indicator depends on the rest of the report: the denominator in "10/12 đơn" is all petitions, unless
     * another statement says that 12 are something narrower.
     */
    record Doubt(Reading reading, Map<String, String> sameValue) {

        void settle(List<Reading> readings) {
            int at = readings.indexOf(reading);
            String narrower = sameValue.get(reading.indicator());
            boolean stated = narrower != null && states(readings, narrower);
            boolean asItself = states(readings, reading.indicator());
            if (at >= 0 && stated && !asItself && narrower != null) {
                readings.set(at, reading.as(narrower));
            }
        }

        private boolean states(List<Reading> readings, @Nullable String indicator) {
            return readings.stream().anyMatch(r -> r != reading && indicator != null && indicator.equals(r.indicator())
                    && r.value().compareTo(reading.value()) == 0 && r.scope() == Figure.Scope.CURRENT
                    && r.valueStart() != reading.valueStart() && !java.util.Objects.equals(r.rule(), reading.rule()));
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(Keys.Value.class, Keys.Role.class, Outline.Key.class);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of(Keys.Readings.class);
    }
}
