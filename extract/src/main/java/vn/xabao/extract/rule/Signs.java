package vn.xabao.extract.rule;

import java.util.EnumSet;
import java.util.Set;
import vn.xabao.extract.catalogue.Indicator;
import vn.xabao.extract.number.Units;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Section;
import vn.xabao.extract.token.Keys;

/** Collects the signs of a reading where it is made. */
public final class Signs {

    private static final double USUAL_CONFIDENCE = 0.95;
    private static final int MANY_WORDS = 4;
    private static final Set<String> VAGUE = Set.of("none", "thing");

    private final EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);

    private Signs() {
    }

    static Set<Sign> of(Line line, Candidate c, Indicator indicator, Figure.Scope scope) {
        Signs s = new Signs();
        Rule rule = c.rule();
        s.signs.addAll(c.signs());
        s.add(Sign.FAR_TOPIC, c.distance() > 1).add(Sign.BY_TOPIC, !rule.topic().isEmpty())
                .add(Sign.UNSURE_RULE, rule.baseConfidence() < USUAL_CONFIDENCE)
                .add(Sign.MANY_WORDS, c.words() >= MANY_WORDS).add(Sign.IN_WORDS, c.inWords() != null);
        if (c.inWords() == null) {
            s.unit(line, c.number(), indicator);
        }
        return s.around(line, scope);
    }

    /** Of a rate behind its count. */
    static Set<Sign> ofRate(Line line, Figure.Scope scope) {
        return new Signs().add(Sign.RATE, true).around(line, scope);
    }

    private void unit(Line line, int number, Indicator indicator) {
        String unit = line.token(number).get(Keys.UnitName.class);
        String dimension = line.token(number).get(Keys.Dimension.class);
        boolean bare = unit == null || unit.isEmpty();
        add(Sign.LOOSE_UNIT, !bare && (dimension == null || VAGUE.contains(dimension)
                || !Units.standard().family(unit).equals(Units.standard().family(indicator.unit()))));
        add(Sign.APPROXIMATE, line.token(number).get(Keys.Approximate.class));
    }

    private Set<Sign> around(Line line, Figure.Scope scope) {
        Section.Role role = line.role();
        add(Sign.AHEAD, role == Section.Role.TASKS || role == Section.Role.DIRECTION);
        of(scope);
        return signs;
    }

    private void of(Figure.Scope scope) {
        add(Sign.PREVIOUS, scope == Figure.Scope.PREVIOUS).add(Sign.TARGET, scope == Figure.Scope.TARGET)
                .add(Sign.OTHER_PLACE, scope == Figure.Scope.OTHER_PLACE);
    }

    /** Of the cell of a table. */
    public static Set<Sign> ofCell(boolean form, double sureness, Figure.Scope scope) {
        Signs s = new Signs();
        s.add(Sign.TABLE, true).add(Sign.FORM, form).add(Sign.UNSURE_RULE, sureness < USUAL_CONFIDENCE);
        s.of(scope);
        return s.signs;
    }

    private Signs add(Sign sign, boolean there) {
        if (there) {
            signs.add(sign);
        }
        return this;
    }
}
