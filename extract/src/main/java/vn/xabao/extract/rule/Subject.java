package vn.xabao.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.pattern.Match;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.rule.Cues.Effect;

/**
 * The unit that a text is about. A report has it in its head; a passage without head and sections is about the first unit
 * it names, which may be a village.
 *
 * @param own names with their type words, or bare names where only these are known, in lower case
 * @param village the village that a whole passage is about
 */
record Subject(Set<String> own, boolean isCommune, @Nullable String village) {

    /** The unit of a report with a head. */
    static Subject of(Place place) {
        String name = Stream.of(place.commune(), place.district(), place.province()).filter(Objects::nonNull)
                .findFirst().orElse("");
        return new Subject(name.isEmpty() ? Set.of() : Set.of(low(name)),
                place.level() == null || place.level() == Place.Level.COMMUNE, null);
    }

    /** The unit that the lines of a passage are about. */
    static Subject of(Place place, List<Line> lines, Cues cues) {
        Subject known = of(place);
        Mention first = null;
        for (Line line : lines) {
            first = first == null ? first(line, cues) : first;
        }
        if (first == null) {
            return known;
        }
        if (first.effect() == Effect.PLACE && cues.isVillage(first.type())) {
            return new Subject(known.own(), true, first.type() + " " + first.name());
        }
        boolean commune = first.effect() == Effect.PLACE;
        return commune
                ? new Subject(Stream.concat(known.isCommune() ? known.own().stream() : Stream.of(),
                        Stream.of(low(first.name()))).collect(Collectors.toUnmodifiableSet()), true, null)
                : new Subject(Set.of(low(first.type() + " " + first.name())), false, null);
    }

    private static @Nullable Mention first(Line line, Cues cues) {
        List<Mention> mentions = new ArrayList<>();
        cues.index().match(line.sequence(), (cue, match) -> {
            boolean unit = cue.effect() == Effect.PLACE || cue.effect() == Effect.UNIT;
            String before = line.low(match.start() - 1);
            boolean told = match.start() < 2 || !cues.isPreposition(before) && !before.equals("(");
            if (unit && told && !Phrases.startsAt(line.tokens(), match.end(), cue.notBefore())) {
                mentions.add(mention(line, cue.effect(), match));
            }
        });
        return mentions.stream().min(java.util.Comparator.comparingInt(Mention::at)).orElse(null);
    }

    private static Mention mention(Line line, Effect effect, Match match) {
        int name = match.start("name");
        List<String> type = new ArrayList<>();
        for (int i = match.start(); i < name && !line.isNumber(i); i++) {
            type.add(line.low(i));
        }
        return new Mention(match.start(), String.join(" ", type), match.text("name"), effect);
    }

    /** Whether these words, a type word and a name, are the unit itself. */
    boolean isOwn(String typeAndName) {
        String low = low(typeAndName);
        return own.stream().anyMatch(name -> low.equals(name) || low.endsWith(" " + name));
    }

    private static String low(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Mention(int at, String type, String name, Effect effect) {
    }
}
