package vn.xabao.cli.painting;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.xabao.cli.output.LedgerSheet;
import vn.xabao.cli.output.Messages;
import vn.xabao.cli.output.ReportSheet;
import vn.xabao.cli.output.Terminal;
import vn.xabao.extract.report.Explanation;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Numeral;
import vn.xabao.extract.report.Statement;
import vn.xabao.ingest.document.Document;

/** The painted text on a terminal: in colours on a screen, else between brackets. */
public final class PaintedText {

    private static final String WORDS = "4";
    private static final String FAINT = "2";

    private final Terminal terminal;
    private final Messages messages;

    public PaintedText(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    public void print(Explanation explanation, Document document) {
        PrintStream out = terminal.out();
        ReportSheet sheet = new ReportSheet(terminal, messages);
        sheet.printHead(explanation.report());
        out.println();
        out.println(legend());
        out.println();
        List<Figure> figures = explanation.report().figures();
        String text = document.text();
        StringBuilder painted = new StringBuilder();
        for (Piece piece : new Painting(explanation).pieces(0, text.length())) {
            append(painted, piece, text, figures);
        }
        out.println(painted);
        sheet.printFindings(explanation.report().findings());
        new LedgerSheet(terminal, messages).print(explanation.report(), document);
    }

    private String legend() {
        String kinds = Arrays.stream(Kind.values())
                .map(k -> terminal.painted(messages.name("kind", k.id()), k.manner()))
                .collect(Collectors.joining(" · "));
        return messages.text(terminal.colours() ? "explain.colours" : "explain.brackets", kinds);
    }

    private void append(StringBuilder out, Piece piece, String text, List<Figure> figures) {
        Piece.Quote quote = piece.quote();
        if (quote != null && quote.start() == piece.start()) {
            quote.statements().forEach(
                    s -> out.append(terminal.painted(tag(s, figures.get(s.figure())), FAINT)));
            out.append(terminal.colours() ? "" : "«");
        }
        String words = printable(text.substring(piece.start(), piece.end()));
        if (!piece.values().isEmpty()) {
            Kind kind = Kind.of(figures.get(piece.values().getFirst().figure()));
            out.append(terminal.painted(words, "1;4;" + kind.manner()));
        } else if (piece.use() == Numeral.Use.UNEXPLAINED) {
            out.append(terminal.colours() ? "" : "[?]«").append(terminal.painted(words, Kind.UNEXPLAINED.manner()))
                    .append(terminal.colours() ? "" : "»");
        } else if (piece.use() != null) {
            out.append(terminal.painted(words, Kind.OTHER.manner()));
        } else {
            out.append(quote == null ? words : terminal.painted(words, WORDS));
        }
        if (quote != null && quote.end() == piece.end() && !terminal.colours()) {
            out.append('»');
        }
    }

    /** A statement as programs name it, in brackets: {@code [petitions_resolved=8 current petitions.resolved@1 0.95]}. */
    private static String tag(Statement s, Figure f) {
        BigDecimal value = f.value();
        String name = f.indicator() == null ? "open" : f.indicator();
        String unit = f.indicator() != null || f.unit() == null ? "" : " " + f.unit();
        String rule = s.rule() == null ? "" : " " + s.rule();
        return "[" + name + "=" + (value == null ? "?" : value.toPlainString()) + unit + " "
                + f.scope().name().toLowerCase(Locale.ROOT) + rule
                + String.format(Locale.ROOT, " %.2f", s.confidence()) + "]";
    }

    /** A form feed stands before what was set aside; no other control character may reach the terminal. */
    private static String printable(String text) {
        return text.replace("\f", "\n" + "—".repeat(10) + "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\ufffd");
    }
}
