package vn.xabao.extract.frame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be said about the numbers of one kind of thing, as a file states it.
 *
 * @param name in the id of what it reads: {@code frame.dossiers}
 * @param version raised with every change of meaning
 * @param titles phrases in the title of a section that tell that numbers below may be of this kind
 * @param units what the unit of a number may measure, for readings that do not say it themselves
 * @param idle words that change nothing
 * @param slack how many words that the frame does not know may stand around a number
 * @param lasting whether values of other times and plans may follow in the next sentence
 * @param notTitled phrases in the title of a section that tell that its numbers are parts or something else
 * @param brief facets that are told for their sentence alone, unless a list follows
 * @param facets by level the facets, by facet the values, by value its wordings in the language of the rules' patterns.
 *            The first level has the topic alone: without it nothing is read. A new value takes back what was told at its
 *            own and at later levels.
 * @param reads the first one that fits is taken
 * @param matches texts and what must be read in them by frames
 * @param ignores texts in which this frame must read nothing
 */
public record FrameFile(String name, int version, List<String> titles, Set<String> units, List<String> idle,
        int slack, boolean lasting, List<String> notTitled, Set<String> brief,
        List<Map<String, Map<String, List<String>>>> facets, List<Read> reads, List<Example> matches,
        List<String> ignores) {

    public FrameFile {
        titles = titles == null ? List.of() : titles;
        notTitled = notTitled == null ? List.of() : notTitled;
        brief = brief == null ? Set.of() : brief;
        idle = idle == null ? List.of() : idle;
        matches = matches == null ? List.of() : matches;
        ignores = ignores == null ? List.of() : ignores;
    }

    /** A text and what must be read in it: indicator to value. */
    public record Example(String text, Map<String, BigDecimal> values) {
    }

    /**
     * A combination that is an indicator.
     *
     * @param when by facet the values that fit, {@code untold} among them where it may also not be told; a facet that is told and not named here fits nothing
     * @param free facets that may be told or not
     * @param own facets of which the number's own clause must tell one; where none is named, the last one of {@code when}
     * @param units what the unit may measure; as the frame says where none is named
     * @param of what the second number of "8/10 đơn" gives
     * @param now whether it is of the report's own time though words of another time tell it: "năm trước chuyển sang"
     */
    public record Read(List<String> gives, Map<String, List<String>> when, Set<String> free, Set<String> own,
            Set<String> units, List<String> of, boolean now) {

        public Read {
            of = of == null ? List.of() : of;
            when = when == null ? Map.of() : when;
            free = free == null ? Set.of() : free;
            own = own == null ? Set.of() : own;
            units = units == null ? Set.of() : units;
        }
    }

    /** The files that are read. */
    record Names(List<String> files, List<String> idle, List<String> breaks, List<String> ends, List<String> all,
            List<String> again, List<String> share, List<String> spans, List<String> none) {
    }
}
