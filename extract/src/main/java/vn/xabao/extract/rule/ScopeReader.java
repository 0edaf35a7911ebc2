package vn.xabao.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.header.LaterTime;
import vn.xabao.extract.pattern.Match;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.rule.Cues.Cue;
import vn.xabao.extract.rule.Cues.Effect;
import vn.xabao.extract.rule.SentenceScopes.Event;
import vn.xabao.ingest.document.Block;

/** Finds in a sentence the cues of time and place, such as "cùng kỳ" or the name of a village. */
final class ScopeReader {

    /** Reports of these spans count from a year's beginning: what is cumulative in them is their own. */
    private static final Set<String> FROM_NEW_YEAR = Set.of("year", "first_half", "9_months", "q1", "month_1",
            "other");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[/.-](\\d{1,2})[/.-]((?:19|20)\\d{2})");
    private static final Pattern AHEAD = Pattern.compile("\\D{1,16} ((?:19|20)\\d{2}) ");
    /** Reports count from the middle of the last month of the year before. */
    private static final int LONGEST_LEAD = 1;

    private static final int LONGEST_LABEL = 40;

    private final Cues cues;
    private final Subject subject;
    private final Period period;
    private final @Nullable Integer reportYear;
    private final @Nullable String reportSpan;

    ScopeReader(Cues cues, Period period, Subject subject) {
        this.cues = cues;
        this.subject = subject;
        this.period = period;
        reportYear = period.year();
        reportSpan = period.span();
    }

    /** What holds at the beginning of a block that hangs on no other. */
    ScopeState start() {
        return ScopeState.START.at(subject.village(), -1);
    }

    /** The same for a block that begins "Tháng 5:" in a report on April. */
    ScopeState opening(String text, Block block, ScopeState given) {
        int end = Math.min(block.end(), block.start() + LONGEST_LABEL + 1);
        int colon = text.indexOf(':', block.start(), end);
        boolean later = colon > block.start() && LaterTime.opens(text.substring(block.start(), colon), period);
        return later ? given.in(Effect.TARGET, null, -1) : given;
    }

    SentenceScopes read(Line line, ScopeState start) {
        List<Event> events = new ArrayList<>();
        cues.index().match(line.sequence(), (cue, match) -> add(line, cue, match, events));
        for (int i = 0; i < line.size(); i++) {
            switch (line.low(i)) {
                case ";" -> events.add(new Event(i, i, Effect.RESET, null, false));
                case "(" -> events.add(new Event(i, i, Effect.OPEN, null, false));
                case ")" -> events.add(new Event(i, i, Effect.CLOSE, null, false));
                default -> {
                }
            }
        }
        List<Event> all = List.copyOf(events);
        events.removeIf(e -> !e.number() && isInside(e, all));
        events.sort(Comparator.comparingInt(Event::at));
        ScopeState from = start.time() == Effect.CURRENT && isAhead(line) ? start.in(Effect.TARGET, null, -1) : start;
        return new SentenceScopes(line, events, from, cues);
    }

    /** Under "Năm 2024" in a report on 2023 stands what is planned. */
    private boolean isAhead(Line line) {
        return reportYear != null && line.titles().stream().map(AHEAD::matcher)
                .anyMatch(m -> m.lookingAt() && Integer.parseInt(m.group(1)) > reportYear);
    }

    /** Whether a longer cue holds a cue. */
    private static boolean isInside(Event e, List<Event> all) {
        for (Event w : all) {
            boolean wide = w.end() - w.at() > 1 && !w.number();
            if (wide && e.at() >= w.at() && e.at() < w.end() && e.end() <= w.end()
                    && e.end() - e.at() < w.end() - w.at()) {
                return true;
            }
        }
        return false;
    }

    private void add(Line line, Cue cue, Match match, List<Event> events) {
        if (Phrases.endsAt(line.tokens(), match.start(), cue.notAfter())
                || Phrases.startsAt(line.tokens(), match.end(), cue.notBefore())
                || cue.opening() && match.start() > 0 && line.low(match.start() - 1).length() > 1
                        && !line.isEnumerator(match.start() - 1)) {
            return;
        }
        int at = match.start();
        int end = match.end();
        if (cue.number()) {
            int number = match.start("n");
            events.add(new Event(number, number + 1, cue.effect(), match.text("year"), true));
            return;
        }
        switch (cue.effect()) {
            case YEAR -> year(match, events);
            case PERIOD -> {
                if (IntStream.range(at, end).noneMatch(line::isQuantity)) {
                    period(match, events);
                }
            }
            case SINCE -> since(match, events);
            case CUMULATIVE -> cumulative(at, end, events);
            case PLACE, UNIT -> place(cue, match, events);
            case WIDER -> events.add(new Event(at, end, subject.isCommune() ? Effect.PLACE : Effect.OWN,
                    match.text(), false));
            default -> events.add(new Event(at, end, cue.effect(), match.text("year"), false));
        }
    }

    private void place(Cue cue, Match match, List<Event> events) {
        String name = match.text();
        Effect effect = subject.isOwn(name) ? Effect.OWN : cue.effect() == Effect.UNIT ? Effect.IGNORE : Effect.PLACE;
        events.add(new Event(match.start(), match.end(), effect, name, false));
    }

    private void year(Match match, List<Event> events) {
        Integer year = year(match);
        if (reportYear == null || year == null) {
            return;
        }
        Effect effect = year < reportYear ? Effect.PREVIOUS : year > reportYear ? Effect.TARGET : Effect.CURRENT;
        events.add(new Event(match.start(), match.end(), effect, match.text("year"), false));
    }

    private static @Nullable Integer year(Match match) {
        String text = match.text("year");
        return text == null || !YEAR.matcher(text).matches() ? null : Integer.valueOf(text);
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
        if (own != null && other != null) {
            Effect effect = other < own ? Effect.PREVIOUS : other > own ? Effect.TARGET : Effect.CURRENT;
            events.add(new Event(match.start(), match.end(), effect, match.text(), false));
        }
    }

    /** "Từ năm 2021 đến nay" is no period of a report on 2024; in a text without period it is the result told. */
    private void since(Match match, List<Event> events) {
        Integer year = year(match);
        Matcher date = DATE.matcher(match.text());
        boolean dated = date.find();
        boolean earlier = reportYear != null && (dated
                ? monthsBefore(reportYear, date) > LONGEST_LEAD
                : year == null || year < reportYear);
        boolean longer = reportSpan != null && !reportSpan.equals("other") && earlier;
        events.add(new Event(match.start(), match.end(), longer ? Effect.CUMULATIVE : Effect.CURRENT, null, false));
    }

    private static int monthsBefore(int year, Matcher date) {
        return 12 * (year - Integer.parseInt(date.group(2))) + 1 - Integer.parseInt(date.group(1));
    }

    private void cumulative(int at, int end, List<Event> events) {
        boolean own = reportSpan == null || FROM_NEW_YEAR.contains(reportSpan);
        events.add(new Event(at, end, own ? Effect.CURRENT : Effect.CUMULATIVE, null, false));
    }
}
