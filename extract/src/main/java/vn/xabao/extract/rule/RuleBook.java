package vn.xabao.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.catalogue.Resources;
import vn.xabao.extract.frame.Frames;
import vn.xabao.extract.pattern.PatternCompiler;
import vn.xabao.extract.pattern.PatternIndex;

/** All rules, checked and compiled. To add a rule, add it to a file; to add a file, name it in {@code files.yaml}. */
final class RuleBook {

    private static final RuleBook STANDARD = load();

    private final List<Rule> rules;
    private final PatternIndex<Rule> index;
    private final Frames frames;

    private RuleBook(List<Rule> rules, Vocabulary vocabulary) {
        this.rules = List.copyOf(rules);
        Abbreviations abbreviations = new Abbreviations(vocabulary.abbreviations());
        PatternCompiler compiler = new PatternCompiler(abbreviations.allowedIn(vocabulary.pieces()));
        PatternIndex.Builder<Rule> patterns = new PatternIndex.Builder<>(compiler);
        for (Rule rule : rules) {
            rule.patterns().forEach(p -> patterns.add(abbreviations.allowedIn(p), rule));
        }
        this.index = patterns.build();
        this.frames = new Frames(compiler, abbreviations::allowedIn);
    }

    static RuleBook standard() {
        return STANDARD;
    }

    List<Rule> rules() {
        return rules;
    }

    PatternIndex<Rule> index() {
        return index;
    }

    Frames frames() {
        return frames;
    }

    private static RuleBook load() {
        Names names = Resources.yaml(RuleBook.class, "files.yaml", Names.class);
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String name : names.files()) {
            for (Rule rule : Resources.yaml(RuleBook.class, name, File.class).rules()) {
                check(rule, ids);
                rules.add(rule);
            }
        }
        return new RuleBook(rules, Vocabulary.standard());
    }

    private static void check(Rule rule, Set<String> ids) {
        if (!ids.add(rule.id())) {
            throw new IllegalStateException("two rules have the id " + rule.id());
        }
        Map<String, List<String>> given = new HashMap<>(rule.slots());
        given.put("items", List.copyOf(rule.items().values()));
        given.put("n", rule.indicators("n"));
        given.values().forEach(ids2 -> ids2.forEach(Catalogue.standard()::get));
        if (rule.matches().isEmpty() || rule.patterns().isEmpty()) {
            throw new IllegalStateException("rule " + rule.id() + " needs a pattern and an example");
        }
    }

    private record Names(List<String> files) {
    }

    private record File(List<Rule> rules) {
    }
}
