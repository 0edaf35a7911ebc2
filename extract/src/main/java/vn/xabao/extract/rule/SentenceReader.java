package vn.xabao.extract.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.pattern.Match;
import vn.xabao.extract.report.Section;
import vn.xabao.extract.token.Keys;

/** Tries the rules on a sentence and keeps the best reading of each number. */
final class SentenceReader {

    private final RuleBook book;
    private final Topics topics;
    private final Topics subjects;
    private final Topics contexts;
    private final Orders orders;
    private final Ranges ranges;
    private final Set<String> negations;
    private final List<String> plans;

    SentenceReader(RuleBook book, Vocabulary vocabulary) {
        this.book = book;
        this.topics = new Topics(vocabulary.topics(), vocabulary.topicOfDimension());
        this.subjects = new Topics(vocabulary.subjects(), Map.of());
        this.contexts = new Topics(vocabulary.contexts(), Map.of());
        this.orders = new Orders(vocabulary);
        this.ranges = new Ranges(vocabulary);
        this.negations = vocabulary.negations();
        this.plans = vocabulary.plans();
    }

    /** The best reading of each number, by the number's place in the sentence; zero statements among them. */
    Map<Integer, Candidate> read(Line line) {
        Map<Integer, Candidate> best = matched(line);
        addLed(line, best);
        return best;
    }

    /** "- Thu ngân sách:" above "+ 5.486 triệu đồng": the line that leads in says what the first number is. */
    private void addLed(Line line, Map<Integer, Candidate> best) {
        int first = line.firstQuantity();
        Line whole = first < 0 || best.containsKey(first) ? null : line.withLead();
        if (whole != null) {
            int own = whole.size() - line.size();
            Candidate led = matched(whole).get(own + first);
            if (led != null && led.from() <= own) {
                best.put(first, led.movedBack(own));
            }
        }
    }

    private Map<Integer, Candidate> matched(Line line) {
        Map<Integer, List<Candidate>> all = new TreeMap<>();
        book.index().match(line.sequence(), (rule, match) -> {
            if (fits(line, rule, match)) {
                for (Candidate c : candidates(line, rule, match)) {
                    all.computeIfAbsent(c.number(), k -> new ArrayList<>()).add(c);
                }
            }
        });
        Map<Integer, Candidate> best = new TreeMap<>();
        all.forEach((number, list) -> best.put(number, best(list)));
        return best;
    }

    private static Candidate best(List<Candidate> candidates) {
        Candidate best = candidates.stream().min(Candidate.BEST_FIRST).orElseThrow();
        for (Candidate c : candidates) {
            boolean together = c.isZero() && best.isZero() && (c.rule().beside() || best.rule().beside());
            best = together ? best.with(c) : best;
        }
        return best.among(candidates);
    }

    private static boolean fits(Line line, Rule rule, Match match) {
        Section.Role role = line.role();
        return (rule.sections().isEmpty() || role != null && rule.sections().contains(role))
                && (role == null || !rule.notSections().contains(role))
                && !Phrases.startsAt(line.tokens(), match.end(), rule.notBefore())
                && (rule.followedBy().isEmpty() || match.end() == line.size()
                        || Phrases.startsAt(line.tokens(), match.end(), rule.followedBy()))
                && !Phrases.endsAt(line.tokens(), match.start(), rule.notAfter())
                && rule.notTitled().stream().noneMatch(p -> isTitled(line, match.start(), p))
                && rule.notWithin().stream()
                        .noneMatch(p -> Phrases.occurs(line.tokens(), match.start(), match.end(), p))
                && (rule.notNear().isEmpty() || !line.isNear(rule.notNear(), match.start(), match.end()))
                && rule.unless().stream().noneMatch(p -> line.isUnder(p, match.start(), match.end()));
    }

    private static boolean isTitled(Line line, int before, String phrase) {
        for (int i = 0; i < before; i++) {
            if (line.low(i).equals(":")) {
                return Phrases.occurs(line.tokens(), 0, i, phrase);
            }
        }
        return false;
    }

    private List<Candidate> candidates(Line line, Rule rule, Match match) {
        List<Candidate> found = new ArrayList<>();
        int words = words(line, match);
        if (rule.value() != null) {
            found.add(new Candidate(rule, Candidate.VALUE, rule.indicators(Candidate.VALUE), match.start(),
                    match.end(), match.start(), match.end(), words, 0, Set.of()));
        }
        for (String slot : slots(rule)) {
            int at = match.start(slot);
            boolean zero = slot.equals("zero");
            if (at < 0 || (zero ? isOrder(line, at, match.end("zero")) : !isFree(line, at))) {
                continue;
            }
            Topics.Found topic = about(line, rule, match, at);
            List<String> indicators = zero && !rule.items().isEmpty()
                    ? listed(line, rule, match)
                    : rule.indicators(slot);
            if (topic != null && isInContext(line, at, rule) && (!indicators.isEmpty() || rule.isLookalike(slot))) {
                int to = zero ? match.end() : Math.max(match.end(), line.afterUnit(at));
                found.add(new Candidate(rule, slot, indicators, at, match.end(slot), match.start(), to, words,
                        topic.distance(), Set.of()));
            }
        }
        return found;
    }

    /** Whether anything can be stated: there is a number or a word of negation. */
    boolean mayHoldFigures(Line line) {
        return line.mayHoldFigures(negations);
    }

    /** Whether words of negation command instead of telling. */
    boolean isOrder(Line line, int at, int end) {
        return orders.isOrder(line, at, end);
    }

    /** Whether a number counts something itself: it is no share of a plan and no end of a range. */
    boolean isFree(Line line, int number) {
        return line.isQuantity(number) && !isOfPlan(line, number) && !ranges.isBound(line, number);
    }

    /** How the words around are about what the rule wants; null where they are not. */
    private Topics.@Nullable Found about(Line line, Rule rule, Match match, int at) {
        if (rule.topic().isEmpty()) {
            return Topics.Found.NONE;
        }
        Topics of = subjects.have(rule.topic().getFirst()) ? subjects : topics;
        Topics.Found topic = of.at(line, at, rule.topicBefore());
        return rule.topic().contains(topic.topic()) || topic.distance() > 0
                && rule.topic().stream().anyMatch(t -> of.isNamed(line, match.start(), match.end(), t)) ? topic : null;
    }

    /** "Đạt 98 % kế hoạch": how much of the plan was done says nothing of what the plan is about. */
    private boolean isOfPlan(Line line, int number) {
        return line.token(number).get(Keys.Dimension.class).equals("percent")
                && Phrases.startsAt(line.tokens(), line.afterUnit(number), plans);
    }

    private boolean isInContext(Line line, int at, Rule rule) {
        String wanted = rule.context();
        String shunned = rule.notContext();
        return wanted == null && shunned == null
                || (wanted == null || wanted.equals(contexts.before(line, at)))
                        && (shunned == null || !shunned.equals(contexts.before(line, at)));
    }

    private static Set<String> slots(Rule rule) {
        Set<String> slots = new LinkedHashSet<>(rule.slots().keySet());
        slots.add("n");
        slots.add("zero");
        return slots;
    }

    /** "Không có đơn khiếu nại, tố cáo": one zero for each kind named, and for several kinds their sum. */
    private static List<String> listed(Line line, Rule rule, Match match) {
        Set<String> kinds = new LinkedHashSet<>();
        rule.items().forEach((phrase, indicator) -> {
            if (Phrases.occurs(line.tokens(), match.start(), match.end(), phrase)) {
                kinds.add(indicator);
            }
        });
        String several = rule.several();
        if (kinds.size() > 1 && several != null) {
            kinds.add(several);
        }
        return List.copyOf(kinds);
    }

    private static int words(Line line, Match match) {
        int words = 0;
        for (int i = match.start(); i < match.end(); i++) {
            words += line.isNumber(i) || line.low(i).length() < 2 ? 0 : 1;
        }
        return words;
    }

    /** Whether the words between two numbers only link a count to its rate. */
    static boolean links(Line line, int from, int to, Collection<String> allowed) {
        for (int i = from; i < to; i++) {
            if (!allowed.contains(line.low(i))) {
                return false;
            }
        }
        return true;
    }
}
