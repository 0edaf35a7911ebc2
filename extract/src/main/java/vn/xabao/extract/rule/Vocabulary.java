package vn.xabao.extract.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.xabao.extract.catalogue.Resources;
import vn.xabao.ingest.vietnamese.Syllable;

/** Words that rules share: pieces of patterns, topics, links between a count and its rate. */
record Vocabulary(Map<String, String> pieces, Map<String, List<String>> topics,
        Map<String, List<String>> subjects, Map<String, String> topicOfDimension,
        Set<String> rateLinks, Map<String, String> rates, Set<String> negations, Set<String> noZero,
        Set<String> partLinks, Set<String> comparisons, List<String> otherShares, List<String> plans,
        List<String> done, List<String> kinds, List<String> wholes, List<String> totals, List<String> parting,
        Map<String, List<String>> lists) {

    private static final Vocabulary STANDARD = Resources.yaml(Vocabulary.class, "vocabulary.yaml", Vocabulary.class);

    Vocabulary {
        topics = canonical(topics);
        subjects = canonical(subjects);
        noZero = noZero.stream().map(Syllable::canonical).collect(Collectors.toSet());
        partLinks = partLinks.stream().map(Syllable::canonical).collect(Collectors.toSet());
        comparisons = comparisons.stream().map(Syllable::canonical).collect(Collectors.toSet());
        plans = Phrases.canonical(plans);
        done = Phrases.canonical(done);
        kinds = Phrases.canonical(kinds);
        wholes = Phrases.canonical(wholes);
        totals = Phrases.canonical(totals);
        parting = Phrases.canonical(parting);
        lists = canonical(lists);
        otherShares = Phrases.canonical(otherShares);
        rateLinks = rateLinks.stream().map(Syllable::canonical).collect(Collectors.toSet());
    }

    private static Map<String, List<String>> canonical(Map<String, List<String>> written) {
        Map<String, List<String>> canonical = new LinkedHashMap<>();
        written.forEach((name, phrases) -> canonical.put(name, Phrases.canonical(phrases)));
        return canonical;
    }

    /** The phrases that rules name together. */
    List<String> list(String name) {
        List<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list <" + name + "> in the vocabulary");
        }
        return list;
    }

    static Vocabulary standard() {
        return STANDARD;
    }
}
