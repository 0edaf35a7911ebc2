package vn.xabao.cli.output;

import java.io.PrintStream;
import java.text.BreakIterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.xabao.extract.report.Ledger;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;

/** What became of every numeral of a report, and the unexplained ones among their words. */
public final class LedgerSheet {

    private static final int CONTEXT = 60;

    private final Terminal terminal;
    private final Messages messages;

    public LedgerSheet(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    /** @param document the one the report was read from, which its spans point into */
    public void print(Report report, Document document) {
        PrintStream out = terminal.out();
        out.println();
        out.println(terminal.bold(messages.text("ledger.title", report.ledger().numerals())));
        counts(report.ledger()).forEach((kind, count) -> out.println(
                String.format(Locale.ROOT, "  %6d  %s", count, messages.text("ledger." + kind))));
        if (!report.unexplainedSpans().isEmpty()) {
            out.println();
            out.println(terminal.bold(messages.text("ledger.among_words")));
            report.unexplainedSpans().forEach(s -> printAmongWords(document, s.get(0), s.get(1)));
        }
    }

    /** In the order of the record. */
    public static Map<String, Integer> counts(Ledger ledger) {
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

    private void printAmongWords(Document document, int start, int end) {
        String place = document.blocks().stream().filter(b -> b.start() <= start && start < b.end()).findFirst()
                .map(b -> place(b, start)).orElse("");
        terminal.out().println("  • " + place + among(document.text(), start, end));
    }

    private String place(Block block, int offset) {
        String page = messages.text("page", block.pageAt(offset));
        return (block.path() == null ? page : page + ", " + block.path()) + ": ";
    }

    /** Words on both sides as far as the paragraph, or the row of a table, goes. */
    private String among(String text, int start, int end) {
        int first = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\f', start - 1)) + 1;
        int last = text.indexOf('\n', end) < 0 ? text.length() : text.indexOf('\n', end);
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int from = start - first <= CONTEXT ? first : Math.min(start, words.following(start - CONTEXT));
        int to = last - end <= CONTEXT ? last : Math.max(end, words.preceding(end + CONTEXT));
        return (from > first ? "…" : "") + folded(text.substring(from, start)).stripLeading()
                + terminal.marked(text.substring(start, end)) + folded(text.substring(end, to)).stripTrailing()
                + (to < last ? "…" : "");
    }

    /** On one line, with a bar between the cells of a row. */
    private static String folded(String text) {
        return text.replaceAll(" *\\t *", " | ").replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
