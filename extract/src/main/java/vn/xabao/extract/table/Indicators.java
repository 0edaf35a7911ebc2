package vn.xabao.extract.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.catalogue.Resources;

/** Which concepts name which indicator, and which indicators make a form; from {@code indicators.yaml}. */
final class Indicators {

    static final String TOTAL = "total";

    private static final double USUAL_CONFIDENCE = 0.95;
    private static final int MOST = 5;

    private final File file = Resources.yaml(Indicators.class, "indicators.yaml", File.class);
    private final List<Rule> rules = file.indicators();
    private final List<Pattern> titles = file.forms().stream().map(f -> Words.pattern(f.title())).toList();

    Indicators() {
        rules.forEach(r -> Catalogue.standard().get(r.indicator()));
    }

    List<Rule> rules() {
        return rules;
    }

    /** Labels that no rule may read. */
    List<String> leaves() {
        return file.leaves();
    }

    /**
     * @param all concepts that must be there
     * @param maybe concepts that may be there
     * @param alone not where another label of the table has one of these
     * @param beside only where another label names one of these indicators; empty for anywhere
     * @param notAbout not in a table whose title speaks of one of these
     * @param reads labels that it must read
     */
    record Rule(String indicator, Set<String> all, Set<String> maybe, Set<String> alone, Set<String> beside,
            Set<String> notAbout, @Nullable Double confidence, List<String> reads) {

        Rule {
            maybe = maybe == null ? Set.of() : maybe;
            alone = alone == null ? Set.of() : alone;
            beside = beside == null ? Set.of() : beside;
            notAbout = notAbout == null ? Set.of() : notAbout;
        }

        double sureness() {
            return confidence == null ? USUAL_CONFIDENCE : confidence;
        }

        private boolean names(Set<String> concepts) {
            return concepts.containsAll(all) && concepts.stream()
                    .allMatch(c -> c.equals(TOTAL) || all.contains(c) || maybe.contains(c));
        }
    }

    /**
     * What the rest of a table says.
     *
     * @param labels the concepts of each label
     * @param about the concepts of its title
     * @param named the indicators that its labels name; null where they are not known yet and any may be there
     */
    record Table(List<Set<String>> labels, Set<String> about, @Nullable Set<String> named) {

        private boolean lets(Rule rule, Set<String> own) {
            return rule.notAbout().stream().noneMatch(c -> about.contains(c) && !own.contains(c))
                    && labels.stream().filter(l -> !l.equals(own) && !own.containsAll(l))
                            .noneMatch(l -> l.stream().anyMatch(c -> rule.alone().contains(c) && !own.contains(c)))
                    && (named == null || rule.beside().isEmpty() || rule.beside().stream().anyMatch(named::contains));
        }
    }

    /** The rule that the concepts fulfil with most of its words; null where there is none. */
    @Nullable
    Rule find(Set<String> concepts, Table table) {
        Rule best = null;
        for (Rule rule : rules) {
            boolean better = best == null || rule.all().size() > best.all().size();
            if (better && rule.names(concepts) && table.lets(rule, concepts)) {
                best = rule;
            }
        }
        return best;
    }

    /** All that these labels name when each is looked at alone. */
    Set<String> named(List<Set<String>> labels, Set<String> about) {
        Table table = new Table(labels, about, null);
        Set<String> named = new HashSet<>();
        for (Set<String> label : labels) {
            Rule rule = find(label, table);
            if (rule != null) {
                named.add(rule.indicator());
            }
        }
        return named;
    }

    /** Reference of the form that a table is, null where it is none. */
    @Nullable
    String form(String title, Set<String> read) {
        String spaced = Words.spaced(title);
        for (int i = 0; i < titles.size(); i++) {
            Form form = file.forms().get(i);
            long there = form.indicators().stream().filter(read::contains).count();
            if (there > 0 && titles.get(i).matcher(spaced).find() || there >= MOST) {
                return form.id() + "@" + form.version();
            }
        }
        return null;
    }

    /** Reference of what read a table that is no form. */
    String reference(boolean byColumn) {
        return (byColumn ? "table.columns@" : "table.rows@") + file.version();
    }

    private record Form(String id, int version, String title, Set<String> indicators) {
    }

    private record File(int version, List<String> leaves, List<Rule> indicators, List<Form> forms) {
    }
}
