package vn.xabao.cli.evaluation;

import java.io.PrintStream;
import java.util.List;
import vn.xabao.cli.output.Grid;
import vn.xabao.cli.output.Messages;
import vn.xabao.cli.output.Terminal;
import vn.xabao.extract.evaluate.Evaluation;

/** An evaluation for people at a terminal. */
public final class EvaluationSheet {

    private final Terminal terminal;
    private final Messages messages;

    public EvaluationSheet(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    /** @param verbose with every miss, every false figure and the rules behind them */
    public void print(Evaluation evaluation, boolean verbose) {
        Tables tables = new Tables(evaluation, messages, false);
        PrintStream out = terminal.out();
        out.println(messages.text("evaluation.documents", evaluation.documents(), evaluation.read()));
        table(tables.totals());
        List.of(tables.groups(), tables.indicators(), tables.documents(), tables.scopes(), tables.confusions(),
                tables.wrongHeads(), tables.confidence()).forEach(this::table);
        out.println();
        Summary.of(evaluation, messages).forEach(out::println);
        if (verbose) {
            List.of(tables.rules(), tables.missed(), tables.falseFigures(), tables.missedFindings(),
                    tables.falseFindings()).forEach(this::table);
        }
    }

    private void table(Grid grid) {
        if (!grid.isEmpty()) {
            PrintStream out = terminal.out();
            out.println();
            out.println(terminal.bold(grid.title()));
            grid.lines().forEach(line -> out.println("  " + line));
        }
    }
}
