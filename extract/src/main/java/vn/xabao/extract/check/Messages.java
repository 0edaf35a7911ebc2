package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.catalogue.Indicator;
import vn.xabao.extract.number.Numerals;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Finding;
import vn.xabao.ingest.document.Message;

/** Says a finding in Vietnamese and English, from the templates of {@code relations.yaml}. */
final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Map<String, Template> templates;

    Messages(Map<String, Template> templates) {
        this.templates = templates;
    }

    /** A decimal comma in Vietnamese; the English text gets a point. */
    static String number(@Nullable BigDecimal value) {
        return value == null ? "…" : Numerals.plain(value).toPlainString();
    }

    Finding finding(String template, Finding.Kind kind, Map<String, String> words, Facts.Members members,
            BigDecimal stated, BigDecimal expected) {
        return make(template, kind, Finding.Severity.ERROR, words, members, List.of(stated, expected));
    }

    Finding note(String template, Finding.Kind kind, Map<String, String> words, Facts.Members members,
            BigDecimal stated, BigDecimal expected) {
        return make(template, kind, Finding.Severity.NOTE, words, members, List.of(stated, expected));
    }

    private Finding make(String template, Finding.Kind kind, Finding.Severity severity, Map<String, String> words,
            Facts.Members members, List<BigDecimal> numbers) {
        Map<String, String> all = new java.util.HashMap<>(words);
        all.put("stated", number(numbers.get(0)));
        all.put("expected", number(numbers.get(1)));
        Template t = templates.get(template);
        if (t == null) {
            throw new IllegalStateException("no message for " + template);
        }
        Message message = new Message(fill(t.vi(), all, Indicator::labelVi, true),
                fill(t.en(), all, Indicator::labelEn, false));
        List<String> quotes = members.figures().stream().map(Figure::quote).distinct().toList();
        return new Finding(kind, severity, message, members.indexes(), quotes, numbers.get(0), numbers.get(1));
    }

    private static String fill(String template, Map<String, String> words, Function<Indicator, String> label,
            boolean comma) {
        return PLACEHOLDER.matcher(template).replaceAll(m -> {
            String word = words.getOrDefault(m.group(1), "");
            Optional<Indicator> indicator = Catalogue.standard().find(word);
            String shown = indicator.map(label).orElse(comma ? word.replace('.', ',') : word);
            return java.util.regex.Matcher.quoteReplacement(shown);
        });
    }

    record Template(String vi, String en) {
    }
}
