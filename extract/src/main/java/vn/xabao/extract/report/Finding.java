package vn.xabao.extract.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Message;

/**
 * A contradiction inside one report. It flags; it never repairs.
 *
 * @param figures indexes into the report's figures
 * @param quotes the words of all statements involved
 * @param stated the value as printed
 * @param expected the value that the other statements give
 */
public record Finding(Kind kind, Severity severity, Message message, List<Integer> figures, List<String> quotes,
        @Nullable BigDecimal stated, @Nullable BigDecimal expected) {

    public Finding {
        figures = List.copyOf(figures);
        quotes = List.copyOf(quotes);
    }

    public enum Kind {
        SUM, RATIO, CONFLICT, RANGE, FOREIGN_UNIT, TYPING
    }

    public enum Severity {
        ERROR, NOTE
    }
}
