package vn.xabao.cli.output;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Finding;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Problem;

/** One record for people: its head, its figures by section, its findings and problems. */
public final class ReportSheet {

    private final Terminal terminal;
    private final Messages messages;

    public ReportSheet(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    public void print(Report report) {
        printHead(report);
        printFigures(report.figures());
        printFindings(report.findings());
        printProblems(report.problems());
    }

    public void printHead(Report report) {
        new ReportHead(messages).lines(report).forEach(terminal.out()::println);
    }

    private void printFigures(List<Figure> figures) {
        heading("show.figures", figures.size());
        Map<String, List<Figure>> bySection = figures.stream().collect(Collectors.groupingBy(
                f -> f.section() == null ? messages.text("show.no_section") : f.section(), LinkedHashMap::new,
                Collectors.toList()));
        FigureLines lines = new FigureLines(messages);
        bySection.forEach((section, members) -> {
            terminal.out().println("  " + section);
            members.forEach(f -> lines.of(f).forEach(line -> terminal.out().println("    " + line)));
        });
    }

    public void printFindings(List<Finding> findings) {
        heading("show.findings", findings.size());
        PrintStream out = terminal.out();
        for (Finding finding : findings) {
            out.println("  " + messages.name("severity", finding.severity()) + " ("
                    + messages.name("finding", finding.kind()) + "): " + messages.of(finding.message()));
            finding.quotes().forEach(quote -> out.println("      “" + FigureLines.oneLine(quote) + "”"));
        }
    }

    private void printProblems(List<Problem> problems) {
        if (!problems.isEmpty()) {
            heading("show.problems", problems.size());
            problems.forEach(p -> terminal.out().println("  " + (p.page() == null
                    ? ""
                    : messages.text("page", p.page())
                            + ": ")
                    + messages.of(p.message())));
        }
    }

    private void heading(String key, int count) {
        terminal.out().println();
        terminal.out().println(terminal.bold(messages.text(key, count)));
    }
}
