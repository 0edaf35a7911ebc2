package vn.xabao.extract.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.xabao.extract.catalogue.Resources;
import vn.xabao.ingest.vietnamese.Syllable;

/** Words that rules share: pieces of patterns, topics, links between a count and its rate. */
record Vocabulary(Map<String, String> pieces, Map<String, String> abbreviations, Map<String, List<String>> topics,
        Map<String, List<String>> subjects,
        Map<String, String> topicOfDimension, Map<String, List<String>> contexts, Set<String> rateLinks,
        Map<String, String> rates, Map<String, String> ratesNotBeside, Set<String> negations, Set<String> preventions,
        Set<String> orders, Set<String> noZero, Set<String> partLinks, Set<String> movements,
        Set<String> movementTimes, Set<String> ofAll, Set<String> rangeFrom, Set<String> rangeTo,
        Set<String> comparisons,
        List<String> otherShares, List<String> plans, List<String> done, List<String> seasons, Set<String> seasonal,
        String season, List<String> crops, List<String> kinds, List<String> wholes,
        List<String> totals, List<String> parting, List<String> listLabels,
        Map<String, List<String>> lists) {

    private static final Vocabulary STANDARD = Resources.yaml(Vocabulary.class, "vocabulary.yaml", Vocabulary.class);

    Vocabulary {
        topics = canonical(topics);
        subjects = canonical(subjects);
        contexts = canonical(contexts);
        plans = Phrases.canonical(plans);
        done = Phrases.canonical(done);
        seasons = Phrases.canonical(seasons);
        season = Syllable.canonical(season);
        crops = Phrases.canonical(crops);
        kinds = Phrases.canonical(kinds);
        wholes = Phrases.canonical(wholes);
        totals = Phrases.canonical(totals);
        parting = Phrases.canonical(parting);
        listLabels = Phrases.canonical(listLabels);
        lists = canonical(lists);
        noZero = canonical(noZero);
        preventions = canonical(preventions);
        orders = orders.stream().map(Syllable::canonicalPhrase).collect(Collectors.toSet());
        partLinks = canonical(partLinks);
        movements = canonical(movements);
        movementTimes = canonical(movementTimes);
        ofAll = canonical(ofAll);
        rangeFrom = canonical(rangeFrom);
        rangeTo = canonical(rangeTo);
        comparisons = canonical(comparisons);
        otherShares = Phrases.canonical(otherShares);
        rateLinks = canonical(rateLinks);
    }

    private static Set<String> canonical(Set<String> words) {
        return words.stream().map(Syllable::canonical).collect(Collectors.toSet());
    }

    private static Map<String, List<String>> canonical(Map<String, List<String>> phrases) {
        Map<String, List<String>> canonical = new LinkedHashMap<>();
        phrases.forEach((name, list) -> canonical.put(name, Phrases.canonical(list)));
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
