package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Finding;

/**
 * What a check found, before it is said.
 *
 * @param template name of the message in {@code messages.yaml}
 * @param figures indexes into the report's figures
 * @param quotes words involved that no figure quotes
 * @param words what the message's braces stand for: a number, a list of terms, an indicator's id or words of the text
 */
record Outcome(String template, Finding.Kind kind, Finding.Severity severity, List<Integer> figures,
        List<String> quotes, @Nullable BigDecimal stated, @Nullable BigDecimal expected, Map<String, Object> words) {

    static Outcome error(String template, Finding.Kind kind, List<Integer> figures) {
        return new Outcome(template, kind, Finding.Severity.ERROR, List.copyOf(figures), List.of(), null, null,
                Map.of());
    }

    static Outcome note(String template, Finding.Kind kind, List<Integer> figures) {
        return error(template, kind, figures).as(Finding.Severity.NOTE);
    }

    Outcome as(Finding.Severity other) {
        return new Outcome(template, kind, other, figures, quotes, stated, expected, words);
    }

    Outcome values(@Nullable BigDecimal read, @Nullable BigDecimal wanted) {
        return new Outcome(template, kind, severity, figures, quotes, read, wanted, words);
    }

    /** The same about these figures. */
    Outcome on(List<Integer> others) {
        return new Outcome(template, kind, severity, List.copyOf(others), quotes, stated, expected, words);
    }

    Outcome word(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(words);
        more.put(name, value);
        return new Outcome(template, kind, severity, figures, quotes, stated, expected, more);
    }

    Outcome quoting(List<String> more) {
        List<String> all = new ArrayList<>(quotes);
        all.addAll(more);
        return new Outcome(template, kind, severity, figures, all, stated, expected, words);
    }
}
