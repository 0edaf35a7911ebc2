package vn.xabao.extract.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Figure.Scope;
import vn.xabao.extract.report.Finding;

/** Slips of typing that change how a figure reads: tonnes a hectare for a total, a rate without its sign. */
final class Typing implements Check {

    private static final String PERCENT = "percent";
    private static final int AROUND = 24;

    private final Wording.Slips slips;

    Typing(Wording words) {
        this.slips = words.typing();
    }

    @Override
    public List<Outcome> check(Material material) {
        List<Outcome> found = new ArrayList<>();
        for (int i = 0; i < material.figures().size(); i++) {
            Figure f = material.figure(i);
            boolean printed = f.indicator() != null && f.scope() != Scope.CHANGE
                    && f.valueText().chars().anyMatch(Character::isDigit) && !material.isInSheet(f.valueStart());
            Outcome outcome = printed ? slip(material, i) : null;
            if (outcome != null) {
                found.add(outcome.values(f.value(), null).word("name", String.valueOf(f.indicator())));
            }
        }
        return found;
    }

    private @Nullable Outcome slip(Material material, int index) {
        Figure f = material.figure(index);
        String text = material.text();
        String after = text.substring(f.valueEnd(), Math.min(text.length(), f.valueEnd() + AROUND));
        String unit = Catalogue.standard().get(String.valueOf(f.indicator())).unit();
        if (unit.equals(PERCENT)) {
            String before = text.substring(Math.max(0, Math.min(f.start(), f.valueStart() - AROUND)), f.valueStart());
            return slips.percent().isIn(after) || slips.percent().isIn(before)
                    ? null
                    : Outcome.note("no_percent", Finding.Kind.TYPING, List.of(index));
        }
        Wording.Expression other = slips.units().get(unit);
        java.util.regex.Matcher m = other == null ? null : other.pattern().matcher(after);
        return m == null || !m.lookingAt()
                ? null
                : Outcome.note("other_unit", Finding.Kind.TYPING, List.of(index)).word("printed", m.group().strip())
                        .quoting(List.of(text.substring(f.valueStart(), f.valueEnd()) + m.group()));
    }
}
