package vn.xabao.extract.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.report.Figure;

/**
 * "Xóa 37 nhà tạm: xây mới 29 nhà, sửa chữa 8 nhà": numbers of one sentence and one indicator that add up to the first
 * are its parts by category, not statements of the indicator.
 */
final class Parts {

    private Parts() {
    }

    /** Turns the parts among the readings of one sentence into quantities without an indicator. */
    static void open(String text, List<Reading> readings) {
        Map<String, List<Integer>> byIndicator = new LinkedHashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading r = readings.get(i);
            if (r.indicator() != null && !Catalogue.standard().get(r.indicator()).perItem()
                    && r.scope() == Figure.Scope.CURRENT && r.state() == Figure.State.STATED) {
                byIndicator.computeIfAbsent(r.indicator(), k -> new ArrayList<>()).add(i);
            }
        }
        byIndicator.values().stream().filter(same -> same.size() > 2 && addsUp(readings, same))
                .forEach(same -> same.subList(1, same.size())
                        .forEach(i -> readings.set(i, readings.get(i).withoutIndicator(text))));
    }

    private static boolean addsUp(List<Reading> readings, List<Integer> same) {
        BigDecimal parts = same.stream().skip(1).map(i -> readings.get(i).value()).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        return parts.compareTo(readings.get(same.getFirst()).value()) == 0;
    }
}
