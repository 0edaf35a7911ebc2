package vn.xabao.extract.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.ingest.vietnamese.Syllable;

/** A frame ready for use: facets and values are numbers, a value's number starts at 1. */
final class Frame {

    private static final int TOPIC = 0;
    /** In a reading's list of values: that the facet may also not be told. */
    private static final String UNTOLD = "untold";

    private final String name;
    private final int version;
    private final int slack;
    private final boolean lasting;
    private final List<String> titles;
    private final List<String> notTitled;
    private final Set<String> brief;
    private final Set<String> idle;
    private final List<String> facets = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private final List<List<String>> values = new ArrayList<>();
    private final List<Read> reads = new ArrayList<>();
    private final Told nothing;

    Frame(FrameFile file) {
        name = file.name();
        version = file.version();
        slack = file.slack();
        lasting = file.lasting();
        titles = file.titles().stream().map(t -> " " + Syllable.canonicalPhrase(t) + " ").toList();
        notTitled = file.notTitled().stream().map(t -> " " + Syllable.canonicalPhrase(t) + " ").toList();
        brief = file.brief();
        idle = file.idle().stream().map(Syllable::canonical)
                .collect(Collectors.toSet());
        for (int level = 0; level < file.facets().size(); level++) {
            for (Map.Entry<String, Map<String, List<String>>> facet : file.facets().get(level).entrySet()) {
                facets.add(facet.getKey());
                levels.add(level);
                values.add(List.copyOf(facet.getValue().keySet()));
            }
        }
        nothing = Told.nothing(this);
        file.reads().forEach(r -> reads.add(read(r, file.units())));
    }

    private Read read(FrameFile.Read read, Set<String> units) {
        read.gives().forEach(Catalogue.standard()::get);
        read.of().forEach(Catalogue.standard()::get);
        long[] fits = new long[facets.size()];
        boolean[] own = new boolean[facets.size()];
        int last = TOPIC;
        for (int f = 0; f < fits.length; f++) {
            List<String> wanted = read.when().get(facets.get(f));
            fits[f] = wanted == null ? f == TOPIC ? ~1L : 1L : bits(f, wanted);
            last = wanted == null ? last : f;
            own[f] = read.own().contains(facets.get(f));
        }
        own[last] |= read.own().isEmpty();
        Set<String> named = new HashSet<>(read.when().keySet());
        named.addAll(read.free());
        named.addAll(read.own());
        for (String facet : named) {
            if (!facets.contains(facet)) {
                throw new IllegalStateException("frame " + name + " has no facet " + facet);
            }
        }
        read.free().forEach(f -> fits[facets.indexOf(f)] = ~0L);
        return new Read(List.copyOf(read.gives()), List.copyOf(read.of()), fits, own,
                read.units().isEmpty() ? units : read.units(), read.now());
    }

    private long bits(int facet, List<String> wanted) {
        long bits = 0;
        for (String value : wanted) {
            int at = value.equals(UNTOLD) ? -1 : values.get(facet).indexOf(value);
            if (at < 0 && !value.equals(UNTOLD)) {
                throw new IllegalStateException(
                        "frame " + name + ", facet " + facets.get(facet) + ": no value " + value);
            }
            bits |= 1L << at + 1;
        }
        return bits;
    }

    String id(String indicator) {
        return "frame." + name + "." + indicator;
    }

    /** Where nothing is told. */
    Told nothing() {
        return nothing;
    }

    int version() {
        return version;
    }

    int slack() {
        return slack;
    }

    /** Whether numbers of one sentence may be other values of what the sentence before told. */
    boolean isLasting() {
        return lasting;
    }

    int size() {
        return facets.size();
    }

    int level(int facet) {
        return levels.get(facet);
    }

    int facet(String facet) {
        return facets.indexOf(facet);
    }

    int value(int facet, String value) {
        return values.get(facet).indexOf(value) + 1;
    }

    boolean isIdle(String word) {
        return idle.contains(word);
    }

    /** Whether a title, its words in canonical spelling with a blank before and after, tells the topic. */
    boolean isTitledBy(String words) {
        return titles.stream().anyMatch(words::contains);
    }

    /** Whether a title tells that its numbers are none that this frame reads. */
    boolean isClosedBy(String words) {
        return notTitled.stream().anyMatch(words::contains);
    }

    /** Whether a facet is told for its sentence alone. */
    boolean isBrief(int facet) {
        return brief.contains(facets.get(facet));
    }

    /** What a combination is; null where it is nothing. */
    @Nullable
    Read read(Told told, String dimension) {
        for (Read read : reads) {
            if (read.fits(told, dimension)) {
                return read;
            }
        }
        return null;
    }

    /**
     * @param gives the indicators of the number
     * @param of those of a second number, of which it is a part
     * @param fits by facet the values that fit, as bits; bit 0 where it must not be told
     */
    record Read(List<String> gives, List<String> of, long[] fits, boolean[] own, Set<String> units, boolean now) {

        private boolean fits(Told told, String dimension) {
            boolean any = false;
            for (int f = 0; f < fits.length; f++) {
                if ((fits[f] & 1L << told.value(f)) == 0) {
                    return false;
                }
                any |= own[f] && told.isOwn(f);
            }
            return any && (units.contains(dimension) || dimension.equals(Clauses.ZERO) && !units.contains("percent"));
        }
    }
}
