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
import vn.xabao.extract.frame.FrameReader;
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
        LineWalk lines = new LineWalk(document, annotation.get(Outline.Key.class), scopes, vocabulary);
        ReadingMaker maker = new ReadingMaker(document.text(), vocabulary);
        Parts parts = new Parts(document.text(), vocabulary);
        List<Reading> readings = new ArrayList<>();
        Doubts doubts = new Doubts();
        Footnotes notes = new Footnotes();
        FramedReader framed = new FramedReader(sentences, new FrameReader(RuleBook.standard().frames()),
                annotation.get(Keys.ReportTitle.class));
        Set<Integer> unreadable = document.unreadablePages();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            Line line = lines.next(sentence);
            Block block = document.blocks().get(sentence.get(Keys.BlockIndex.class));
            if (isProse(block, unreadable) && line.role() != Section.Role.CLOSING) {
                Map<Integer, Candidate> best = framed.read(line);
                if (!best.isEmpty() || line.hasQuantity()) {
                    List<Reading> own = new ArrayList<>();
                    maker.read(line, best, scopes.read(line, lines.start()), notes.of(line), own, doubts);
                    notes.note(line, best);
                    parts.open(own);
                    readings.addAll(own);
                }
            }
        }
        annotation.set(Keys.Readings.class, doubts.settle(readings));
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

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(Keys.Value.class, Keys.Role.class, Outline.Key.class, Keys.ReportTitle.class);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of(Keys.Readings.class);
    }
}
