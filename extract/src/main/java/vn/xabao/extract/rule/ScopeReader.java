package vn.xabao.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Resources;
import vn.xabao.extract.number.Units;
import vn.xabao.extract.pattern.Match;
import vn.xabao.extract.pattern.PatternCompiler;
import vn.xabao.extract.pattern.PatternIndex;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.report.Section;
import vn.xabao.extract.token.Keys;
import vn.xabao.ingest.vietnamese.Syllable;

/**
 * Whose and which time's a number is. Cues such as "cùng kỳ" or the name of a village hold from where they stand to the
 * next semicolon; inside parentheses they end with them. Words of change hold for the next number alone.
 */
final class ScopeReader {

    private static final Set<String> STOPS = Set.of(",", ";", ":", ")", ".");

    private static final int LATEST_OPENING = 2;

    private final PatternIndex<Cue> index;
    private final Map<String, Integer> changeWords = new HashMap<>();
    private final List<String> changeLinks;
    private final Plans plans;
    private final @Nullable Integer reportYear;
    private final @Nullable String reportSpan;
    private final String ownPlace;

    ScopeReader(Cues cues, Period period, Place place) {
        index = cues.index;
        cues.file.changeWords().forEach((word, sign) -> changeWords.put(Syllable.canonical(word), sign));
        changeLinks = cues.file.changeLinks().stream().map(Syllable::canonical).toList();
        plans = new Plans(cues.file.plan());
        reportYear = period.year();
        reportSpan = period.span();
        ownPlace = place.commune() == null ? "" : place.commune().toLowerCase(Locale.ROOT);
    }

    Sentence read(Line line) {
        List<Event> events = new ArrayList<>();
        index.match(line.sequence(), (cue, match) -> add(line, cue, match, events));
        for (int i = 0; i < line.size(); i++) {
            switch (line.low(i)) {
                case ";" -> events.add(new Event(i, i, Effect.RESET, null));
                case "(" -> events.add(new Event(i, i, Effect.OPEN, null));
                case ")" -> events.add(new Event(i, i, Effect.CLOSE, null));
                default -> {
                }
            }
        }
        List<Event> wide = events.stream().filter(e -> e.end() - e.at() > 1).toList();
        events.removeIf(
                e -> wide.stream().anyMatch(w -> w != e && e.at() >= w.at() && e.at() < w.end() && e.end() <= w.end()
                        && e.end() - e.at() < w.end() - w.at()));
        events.sort(Comparator.comparingInt(Event::at));
        return new Sentence(line, events);
    }

    private void add(Line line, Cue cue, Match match, List<Event> events) {
        if (Phrases.endsAt(line.tokens(), match.start(), cue.notAfter())
                || Phrases.startsAt(line.tokens(), match.end(), cue.notBefore())) {
            return;
        }
        int at = match.start();
        int end = match.end();
        switch (cue.effect()) {
            case YEAR -> year(match, events);
            case PERIOD -> {
                if (IntStream.range(at, end).noneMatch(line::isQuantity)) {
                    period(match, events);
                }
            }
            case PLACE -> {
                String named = match.text("name");
                String name = named == null ? match.text() : line.token(at).word() + " " + named;
                boolean own = !ownPlace.isEmpty() && name.toLowerCase(Locale.ROOT).endsWith(" " + ownPlace);
                events.add(new Event(at, end, own ? Effect.OWN : Effect.PLACE, name));
            }
            default -> events.add(new Event(at, end, cue.effect(), match.text("year")));
        }
    }

    private void year(Match match, List<Event> events) {
        String text = match.text("year");
        if (reportYear == null || text == null || !text.matches("(19|20)\\d{2}")) {
            return;
        }
        int year = Integer.parseInt(text);
        Effect effect = year < reportYear ? Effect.PREVIOUS : year > reportYear ? Effect.TARGET : Effect.CURRENT;
        events.add(new Event(match.start(), match.end(), effect, text));
    }

    /** A month or quarter other than the one of a monthly or quarterly report. */
    private void period(Match match, List<Event> events) {
        String year = match.text("year");
        if (year != null && reportYear != null && !year.equals(reportYear.toString())) {
            year(match, events);
            return;
        }
        Integer own = Cues.ownNumber(reportSpan, match.text());
        Integer other = Cues.number(match.text());
        if (own != null && other != null && !own.equals(other)) {
            events.add(new Event(match.start(), match.end(), other < own ? Effect.PREVIOUS : Effect.TARGET,
                    match.text()));
        }
    }

    /** What a cue does. */
    enum Effect {
        YEAR, PERIOD, PREVIOUS, CURRENT, TARGET, CUMULATIVE, COMPARE, PLACE, OWN, EACH, BACK, RESET, OPEN, CLOSE
    }

    record Cue(Effect effect, List<String> patterns, List<String> notAfter, List<String> notBefore) {

        Cue {
            notAfter = Phrases.canonical(notAfter);
            notBefore = Phrases.canonical(notBefore);
        }
    }

    private record Event(int at, int end, Effect effect, @Nullable String words) {
    }

    /**
     * Scope of a number, the period or place it is of, and the sign of a change.
     *
     * @param cumulative the value runs over a longer span than the report's, or is a norm for each of many
     * @param planned the words right before the number say that it is what was planned
     */
    record Scope(Figure.Scope scope, @Nullable String ofPeriod, @Nullable String place, int sign, boolean apart,
            boolean planned) {
    }

    private record State(Effect time, @Nullable String period, @Nullable String place) {

        static final State START = new State(Effect.CURRENT, null, null);
    }

    /** The cues of one sentence. */
    final class Sentence {

        private final Line line;
        private final List<Event> events;

        Sentence(Line line, List<Event> events) {
            this.line = line;
            this.events = events;
        }

        Scope at(int number) {
            int sign = changeSign(number);
            return sign == 0
                    ? standing(number)
                    : new Scope(Figure.Scope.CHANGE, null, stateAt(number).place(), sign, false, false);
        }

        /** The same, but words of change before the number are part of what it counts. */
        Scope standing(int number) {
            State state = stateAt(number);
            if (plans.isBefore(line, number)) {
                return new Scope(Figure.Scope.TARGET, null, state.place(), 1, isPerUnit(number), true);
            }
            Figure.Scope scope = line.role() == Section.Role.TASKS || state.time() == Effect.TARGET
                    ? Figure.Scope.TARGET
                    : state.place() != null
                            ? Figure.Scope.OTHER_PLACE
                            : state.time() == Effect.PREVIOUS ? Figure.Scope.PREVIOUS : Figure.Scope.CURRENT;
            return new Scope(scope, scope == Figure.Scope.CURRENT ? null : state.period(), state.place(), 1,
                    state.time() == Effect.CUMULATIVE || isPerUnit(number), false);
        }

        /** "Mỗi thôn tổ chức ít nhất 02 cuộc": up to the next stop the numbers are norms of each, not of the whole. */
        private boolean isPerUnit(int number) {
            return events.stream().filter(e -> e.effect() == Effect.EACH && e.end() <= number).anyMatch(
                    e -> line.tokens().subList(e.end(), number).stream()
                            .noneMatch(t -> STOPS.contains(t.get(Keys.Low.class))));
        }

        private State stateAt(int number) {
            List<State> outer = new ArrayList<>();
            State state = State.START;
            for (Event e : events) {
                if (e.at() >= number) {
                    break;
                }
                state = switch (e.effect()) {
                    case OPEN -> {
                        outer.add(state);
                        yield comparedBefore(state, e.at());
                    }
                    case CLOSE -> outer.isEmpty() ? state : outer.removeLast();
                    case RESET -> start();
                    case COMPARE, EACH -> state;
                    case BACK -> state.time() == Effect.PREVIOUS
                            ? new State(Effect.CURRENT, null, state.place())
                            : state;
                    case PLACE -> new State(state.time(), state.period(), e.words());
                    case OWN -> new State(state.time(), state.period(), null);
                    default -> staysTarget(state, e) ? state : new State(e.effect(), e.words(), state.place());
                };
            }
            return state;
        }

        /** "Quý IV tập trung: …; …": a sentence that opens with what is to come speaks of it to its end. */
        private State start() {
            Event first = events.getFirst();
            return first.effect() == Effect.TARGET && first.at() <= LATEST_OPENING
                    ? new State(first.effect(), first.words(), null)
                    : State.START;
        }

        /** "Phấn đấu đến cuối năm 2025": naming the year of the report does not make it a result. */
        private static boolean staysTarget(State state, Event event) {
            return event.effect() == Effect.CURRENT && event.words() != null && state.time() == Effect.TARGET
                    && state.period() == null;
        }

        /** "So với năm 2021 (3.876 hồ sơ)": the parenthesis right after what is compared with holds the old value. */
        private State comparedBefore(State state, int paren) {
            return events.stream().filter(e -> e.effect() == Effect.COMPARE && e.end() == paren).findFirst()
                    .map(e -> new State(Effect.PREVIOUS, e.words(), state.place())).orElse(state);
        }

        private int changeSign(int number) {
            int i = number - 1;
            while (i >= 0 && (changeLinks.contains(line.low(i)) || isApproximate(i))) {
                i--;
            }
            return i >= 0 ? changeWords.getOrDefault(line.low(i), 0) : 0;
        }

        private boolean isApproximate(int i) {
            return Units.standard().approximateSyllables().contains(line.low(i));
        }
    }

    /** The cues of {@code scope.yaml}, compiled once. */
    static final class Cues {

        private static final Pattern NUMBER = Pattern.compile("\\d{1,2}|\\b(?:IV|I{1,3})\\b", Pattern.CASE_INSENSITIVE);
        private static final List<String> ROMANS = List.of("I", "II", "III", "IV");

        private final File file = Resources.yaml(ScopeReader.class, "scope.yaml", File.class);
        private final PatternIndex<Cue> index;

        Cues() {
            PatternIndex.Builder<Cue> patterns = new PatternIndex.Builder<>(
                    new PatternCompiler(Vocabulary.standard().pieces()));
            file.cues().forEach(cue -> cue.patterns().forEach(p -> patterns.add(p, cue)));
            index = patterns.build();
        }

        private static boolean isQuarter(String words) {
            return words.toLowerCase(Locale.ROOT).startsWith("q");
        }

        /** The number of the report's own month or quarter, where the words name the same kind of span. */
        private static @Nullable Integer ownNumber(@Nullable String span, String words) {
            boolean same = span != null && (isQuarter(words) ? span.startsWith("q") : span.startsWith("month"));
            return same && span != null ? Integer.valueOf(span.replaceAll("\\D", "")) : null;
        }

        private static @Nullable Integer number(String words) {
            Matcher m = NUMBER.matcher(words);
            if (!m.find()) {
                return null;
            }
            int roman = ROMANS.indexOf(m.group().toUpperCase(Locale.ROOT));
            return roman >= 0 ? Integer.valueOf(roman + 1) : Integer.valueOf(m.group());
        }

        private record File(List<Cue> cues, Map<String, Integer> changeWords, List<String> changeLinks,
                Plans.Words plan) {
        }
    }
}
