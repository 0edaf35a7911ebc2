package vn.xabao.extract.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the text of a head or a row label. */
final class LabelReader {

    private static final String EARLIER = "earlier";
    private static final String RECEIVED = "received";
    private static final String CARRIED = "carried";

    private final Lexicon lexicon;
    private final Heads heads;
    private final TimeReader times;

    LabelReader(Lexicon lexicon, Heads heads) {
        this.lexicon = lexicon;
        this.heads = heads;
        this.times = heads.times();
    }

    Label read(String text) {
        if (text.isBlank()) {
            return Label.EMPTY;
        }
        TimeReader.Found found = times.read(heads.withoutOrdinal(Words.spaced(text)));
        Lexicon.Segments segments = lexicon.segment(found.left());
        boolean total = heads.isTotal(text);
        Set<String> concepts = new LinkedHashSet<>(segments.concepts());
        return new Label(text.strip().replaceAll("\\s+", " "), concepts, List.copyOf(segments.rest()),
                segments.unit(), found.time(), total);
    }

    /** The levels of a head as one label. */
    Label path(List<Cell> levels) {
        Label path = Label.EMPTY;
        for (Cell level : levels) {
            path = path.over(read(level.text()));
        }
        return settled(path);
    }

    /** "Kỳ trước" under what was received is what was carried over; elsewhere it is the time before. */
    static Label settled(Label label) {
        if (!label.concepts().contains(EARLIER)) {
            return label;
        }
        Set<String> concepts = new LinkedHashSet<>(label.concepts());
        concepts.remove(EARLIER);
        boolean received = concepts.contains(RECEIVED);
        if (received) {
            concepts.add(CARRIED);
        }
        return label.with(concepts, received ? label.time() : label.time().with(Time.Effect.PREVIOUS));
    }
}
