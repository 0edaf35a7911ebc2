package vn.xabao.cli.output;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.xabao.extract.report.Ledger;
import vn.xabao.extract.report.Report;

/** What became of every numeral of a report, and the unexplained ones among their words. */
public final class LedgerSheet {

    private static final int CONTEXT = 50;

    private final Terminal terminal;
    private final Messages messages;

    public LedgerSheet(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    /** @param text of the report's document, which the spans point into */
    public void print(Report report, String text) {
        PrintStream out = terminal.out();
        out.println();
        out.println(terminal.bold(messages.text("ledger.title", report.ledger().numerals())));
        counts(report.ledger()).forEach((kind, count) -> out.println(
                String.format(Locale.ROOT, "  %6d  %s", count, messages.text("ledger." + kind))));
        for (List<Integer> span : report.unexplainedSpans()) {
            out.println("  " + among(text, span.get(0), span.get(1)));
        }
    }

    private static Map<String, Integer> counts(Ledger ledger) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("figures", ledger.figures());
        counts.put("dates", ledger.dates());
        counts.put("document_numbers", ledger.documentNumbers());
        counts.put("legal_references", ledger.legalReferences());
        counts.put("section_numbers", ledger.sectionNumbers());
        counts.put("page_numbers", ledger.pageNumbers());
        counts.put("names", ledger.names());
        counts.put("other", ledger.other());
        counts.put("unexplained", ledger.unexplained());
        return counts;
    }

    private String among(String text, int start, int end) {
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(text.length(), end + CONTEXT);
        String words = (from > 0 ? "…" : "") + text.substring(from, start) + terminal.marked(text.substring(start, end))
                + text.substring(end, to) + (to < text.length() ? "…" : "");
        return words.replaceAll("\\s+", " ");
    }
}
