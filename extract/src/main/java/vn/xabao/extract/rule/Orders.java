package vn.xabao.extract.rule;

import java.util.Set;
import vn.xabao.extract.report.Section;

/** "Không để xảy ra đơn vượt cấp" tells a result; behind words of command or among the tasks it is an order. */
final class Orders {

    private final Set<String> noZero;
    private final Set<String> preventions;
    private final Set<String> commands;

    Orders(Vocabulary vocabulary) {
        noZero = vocabulary.noZero();
        preventions = vocabulary.preventions();
        commands = vocabulary.orders();
    }

    /**
     * @param at the word of negation
     * @param end the token after the words of negation
     */
    boolean isOrder(Line line, int at, int end) {
        if (noZero.contains(line.low(end))) {
            return true;
        }
        if (!preventions.contains(line.low(at + 1))) {
            return false;
        }
        int from = at;
        while (from > 0 && !line.low(from - 1).equals(";")) {
            from--;
        }
        int start = from;
        return line.role() == Section.Role.TASKS
                || commands.stream().anyMatch(c -> Phrases.occurs(line.tokens(), start, at, c));
    }
}
