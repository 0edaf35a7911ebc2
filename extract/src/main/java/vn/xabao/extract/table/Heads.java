package vn.xabao.extract.table;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xabao.extract.catalogue.Resources;
import vn.xabao.ingest.vietnamese.Syllable;

/** Patterns over heads, labels and cells, from {@code heads.yaml}. */
final class Heads {

    private final File file = Resources.yaml(Heads.class, "heads.yaml", File.class);
    private final List<TimeReader.Cue> cues = file.cues().stream()
            .map(c -> new TimeReader.Cue(c.effect(), Words.pattern(c.pattern()))).toList();
    private final Pattern index = Words.pattern(file.index());
    private final Pattern unit = Words.pattern(file.unit());
    private final Pattern note = Words.pattern(file.note());
    private final Pattern noQuantity = Words.pattern(file.noQuantity());
    private final Pattern numbering = Words.pattern(file.numbering());
    private final Pattern total = Words.pattern(file.total());
    private final Pattern none = Words.pattern(file.none());
    private final Pattern caption = Words.pattern(file.caption());
    private final Pattern ordinal = Words.pattern(file.ordinal());
    private final PlaceLabels.Patterns places = patterns(file.places());

    TimeReader times() {
        return new TimeReader(cues, Words.pattern(file.range()), Words.pattern(file.span()),
                Words.pattern(file.year()), Syllable.canonical(file.partEnd()), file.quarters());
    }

    private static PlaceLabels.Patterns patterns(Places p) {
        return new PlaceLabels.Patterns(Words.pattern(p.head()), Words.pattern(p.weakHead()),
                Words.pattern(p.office()), Words.pattern("^" + p.type() + " "), Words.pattern(p.own()));
    }

    PlaceLabels.Patterns places() {
        return places;
    }

    boolean isIndex(String text) {
        return index.matcher(Words.spaced(text)).find();
    }

    boolean isUnit(String text) {
        return unit.matcher(Words.spaced(text)).find();
    }

    boolean isNote(String text) {
        return note.matcher(Words.spaced(text)).find();
    }

    boolean countsNothing(String text) {
        return noQuantity.matcher(Words.spaced(text)).find();
    }

    boolean isNumbering(String text) {
        return numbering.matcher(Words.spaced(text)).matches();
    }

    boolean isTotal(String text) {
        return total.matcher(withoutOrdinal(Words.spaced(text))).find();
    }

    boolean isNone(String text) {
        return none.matcher(Words.spaced(text)).find();
    }

    /** The year that a caption ends in. */
    Time caption(String text) {
        Matcher m = caption.matcher(Words.spaced(text));
        return m.find() ? Time.ofYear(Integer.valueOf(m.group("year"))) : Time.NONE;
    }

    /** A spaced label without the number or dash of its line. */
    String withoutOrdinal(String spaced) {
        return ordinal.matcher(spaced).replaceFirst("");
    }

    private record CueText(Time.Effect effect, String pattern) {
    }

    private record Places(String head, String weakHead, String office, String type, String own) {
    }

    private record File(List<CueText> cues, String range, String span, String year, String partEnd, String caption,
            Map<String, Integer> quarters, String index, String unit, String note, String noQuantity,
            String numbering, String total, String none, Places places, String ordinal) {
    }
}
