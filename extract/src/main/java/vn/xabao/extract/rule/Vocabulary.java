package vn.xabao.extract.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.xabao.extract.catalogue.Resources;
import vn.xabao.ingest.vietnamese.Syllable;

/** Words that rules share: pieces of patterns, topics, links between a count and its rate. */
record Vocabulary(Map<String, String> pieces, Map<String, List<String>> topics, Map<String, String> topicOfDimension,
        Set<String> rateLinks, Map<String, String> rates, Set<String> negations, Set<String> noZero,
        Set<String> partLinks, Set<String> comparisons, List<String> otherShares, List<String> listLabels) {

    private static final Vocabulary STANDARD = Resources.yaml(Vocabulary.class, "vocabulary.yaml", Vocabulary.class);

    Vocabulary {
        Map<String, List<String>> canonical = new LinkedHashMap<>();
        topics.forEach((topic, phrases) -> canonical.put(topic, Phrases.canonical(phrases)));
        topics = canonical;
        noZero = noZero.stream().map(Syllable::canonical).collect(Collectors.toSet());
        partLinks = partLinks.stream().map(Syllable::canonical).collect(Collectors.toSet());
        comparisons = comparisons.stream().map(Syllable::canonical).collect(Collectors.toSet());
        otherShares = Phrases.canonical(otherShares);
        listLabels = Phrases.canonical(listLabels);
        rateLinks = rateLinks.stream().map(Syllable::canonical).collect(Collectors.toSet());
    }

    static Vocabulary standard() {
        return STANDARD;
    }
}
