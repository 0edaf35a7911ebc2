package vn.xabao.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Resources;

/** The words of heads and labels, from {@code labels.yaml}. */
final class Lexicon {

    private static final int LONGEST = 12;

    private final Map<String, Meaning> phrases = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, List<String>> domains = new LinkedHashMap<>();
    private final Set<String> wholes;
    private final Set<String> parts;

    Lexicon() {
        File file = Resources.yaml(Lexicon.class, "labels.yaml", File.class);
        file.fillers().forEach(p -> meaning(p));
        file.units().forEach((phrase, unit) -> meaning(phrase).unit = unit);
        file.concepts().forEach((name, concept) -> {
            concept.phrases().forEach(p -> meaning(p).add(name, concept));
            if (concept.unit() != null) {
                units.put(name, concept.unit());
            }
        });
        file.domains().forEach((name, words) -> domains.put(name, words.stream().map(Words::spaced).toList()));
        wholes = Set.copyOf(file.wholes());
        parts = Set.copyOf(file.parts());
    }

    private Meaning meaning(String phrase) {
        return phrases.computeIfAbsent(Words.only(phrase), k -> new Meaning());
    }

    /** The concepts that a text is made of, and the words that are none. */
    Segments segment(String text) {
        String only = Words.only(text);
        List<String> words = only.isEmpty() ? List.of() : List.of(only.split(" "));
        Segments segments = new Segments();
        int i = 0;
        while (i < words.size()) {
            int length = Math.min(LONGEST, words.size() - i);
            Meaning meaning = null;
            while (length > 0 && meaning == null) {
                meaning = phrases.get(String.join(" ", words.subList(i, i + length)));
                length -= meaning == null ? 1 : 0;
            }
            segments.add(words.get(i), meaning);
            i += Math.max(1, length);
        }
        return segments;
    }

    /** What a text is about. */
    Set<String> domains(String text) {
        String spaced = " " + Words.spaced(text) + " ";
        Set<String> found = new LinkedHashSet<>();
        domains.forEach((name, words) -> {
            if (words.stream().anyMatch(w -> spaced.contains(" " + w + " "))) {
                found.add(name);
            }
        });
        return found;
    }

    Set<String> domains() {
        return domains.keySet();
    }

    /** Concepts of a label whose next labels may be parts of it. */
    Set<String> wholes() {
        return wholes;
    }

    /** Whether a label of these concepts may be a part of one before it. */
    boolean areParts(Set<String> concepts) {
        return concepts.stream().allMatch(c -> parts.contains(c) || domains.containsKey(c));
    }

    /** The unit in which one of these concepts is counted. */
    @Nullable
    String unit(Set<String> concepts) {
        return concepts.stream().filter(units::containsKey).map(units::get).findFirst().orElse(null);
    }

    /** The parts of one text. */
    static final class Segments {

        private final Set<String> concepts = new LinkedHashSet<>();
        private final List<String> rest = new ArrayList<>();
        private @Nullable String unit;

        private void add(String word, @Nullable Meaning meaning) {
            if (meaning == null) {
                rest.add(word);
            } else {
                concepts.addAll(meaning.concepts);
                unit = meaning.unit == null ? unit : meaning.unit;
            }
        }

        Set<String> concepts() {
            return concepts;
        }

        List<String> rest() {
            return rest;
        }

        @Nullable
        String unit() {
            return unit;
        }
    }

    private static final class Meaning {

        private final Set<String> concepts = new LinkedHashSet<>();
        private @Nullable String unit;

        private void add(String name, Concept concept) {
            concepts.add(name);
            concepts.addAll(concept.implies() == null ? List.of() : concept.implies());
        }
    }

    private record Concept(List<String> phrases, @Nullable List<String> implies, @Nullable String unit) {
    }

    private record File(Map<String, Concept> concepts, Map<String, String> units, List<String> fillers,
            Map<String, List<String>> domains, List<String> wholes, List<String> parts) {
    }
}
