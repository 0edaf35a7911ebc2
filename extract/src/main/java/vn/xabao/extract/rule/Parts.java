package vn.xabao.extract.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.report.Figure;

/**
 * Parts by category are no statements of the indicator: numbers of one sentence that add up to the first or the last, as in "xóa 37
 * nhà tạm: xây mới 29 nhà, sửa chữa 8 nhà", and lesser ones behind words of parting or in parentheses, as in "hoa màu 65
 * ha (bắp 12 ha, rau 33 ha)".
 */
final class Parts {

    private final String text;
    private final List<String> parting;

    Parts(String text, Vocabulary vocabulary) {
        this.text = text;
        this.parting = vocabulary.parting();
    }

    /** Turns the parts among the readings of one sentence into quantities without an indicator. */
    void open(List<Reading> readings) {
        Map<String, List<Integer>> byIndicator = new LinkedHashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading r = readings.get(i);
            if (r.indicator() != null && !Catalogue.standard().get(r.indicator()).perItem()
                    && r.scope() == Figure.Scope.CURRENT && r.state() == Figure.State.STATED) {
                byIndicator.computeIfAbsent(r.indicator(), k -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> same : byIndicator.values()) {
            boolean all = same.size() > 2 && addsUp(readings, same);
            boolean totalLast = !all && same.size() > 2 && addsUp(readings, same.reversed());
            for (int i : totalLast ? same.subList(0, same.size() - 1) : same.subList(1, same.size())) {
                if (all || totalLast || isWithin(readings.get(same.getFirst()), readings.get(i))) {
                    readings.set(i, readings.get(i).withoutIndicator(text));
                }
            }
        }
    }

    private boolean isWithin(Reading whole, Reading part) {
        if (part.value().compareTo(whole.value()) >= 0 || part.valueStart() < whole.valueEnd()) {
            return false;
        }
        String between = text.substring(whole.valueEnd(), part.valueStart());
        String words = Phrases.words(between);
        long open = between.chars().filter(c -> c == '(').count() - between.chars().filter(c -> c == ')').count();
        return open > 0 || parting.stream().anyMatch(p -> words.contains(" " + p + " "));
    }

    private static boolean addsUp(List<Reading> readings, List<Integer> same) {
        BigDecimal parts = same.stream().skip(1).map(i -> readings.get(i).value()).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        return parts.compareTo(readings.get(same.getFirst()).value()) == 0;
    }
}
