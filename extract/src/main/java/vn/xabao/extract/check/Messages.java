package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.catalogue.Indicator;
import vn.xabao.extract.catalogue.Resources;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Finding;
import vn.xabao.ingest.document.Message;

/** Says a finding in Vietnamese and English, from the templates of {@code messages.yaml}. */
final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    /** Perhaps the second half of a fraction, words up to the last sign or, without one, the first word, and a number. */
    private static final Pattern RUNS_ON = Pattern.compile(
            "((?:\\s?/\\s?\\d[\\d.,]*(?<=\\d))?(?:[^\\d]*(?=[,;:(][^\\d]*\\d)|\\s?[\\p{L}%]*"
                    + "(?=[^\\d]*(?<!\\p{L})\\d)))");
    private static final String DIGITS = "#,##0.####";

    private static final Language VIETNAMESE = new Language(Indicator::labelVi, symbols('.', ','));
    private static final Language ENGLISH = new Language(Indicator::labelEn, symbols(',', '.'));

    private final Map<String, Template> templates = Resources.yaml(Messages.class, "messages.yaml", File.class)
            .messages();

    Finding finding(Outcome outcome, Material material) {
        Template t = Objects.requireNonNull(templates.get(outcome.template()), outcome.template());
        Message message = new Message(fill(t.vi(), outcome, VIETNAMESE),
                fill(t.en(), outcome, ENGLISH));
        Set<String> quotes = new LinkedHashSet<>();
        outcome.figures().forEach(i -> quotes.add(quote(material.figure(i))));
        quotes.addAll(outcome.quotes());
        outcome.figures().forEach(i -> material.figure(i).mentions().stream()
                .filter(m -> m.start() != material.figure(i).start()).forEach(m -> quotes.add(m.quote())));
        return new Finding(outcome.kind(), outcome.severity(), message, outcome.figures(), List.copyOf(quotes),
                outcome.stated(), outcome.expected());
    }

    /** The words of a figure without a further number that they run on to; a row of a table stays whole. */
    private static String quote(Figure figure) {
        int value = figure.valueEnd() - figure.start();
        if (value <= 0 || value > figure.quote().length() || figure.quote().indexOf('\t') >= 0) {
            return figure.quote();
        }
        Matcher m = RUNS_ON.matcher(figure.quote()).region(value, figure.quote().length());
        return m.lookingAt() ? figure.quote().substring(0, m.end(1)).stripTrailing() : figure.quote();
    }

    private static String fill(String template, Outcome outcome, Language language) {
        return PLACEHOLDER.matcher(template).replaceAll(m -> Matcher.quoteReplacement(switch (m.group(1)) {
            case "stated" -> language.say(outcome.stated());
            case "expected" -> language.say(outcome.expected());
            default -> language.say(Objects.requireNonNull(outcome.words().get(m.group(1)), m.group()));
        }));
    }

    private static DecimalFormatSymbols symbols(char group, char point) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(group);
        symbols.setDecimalSeparator(point);
        return symbols;
    }

    /** How a language names indicators and writes numbers: 1.362,3 or 1,362.3. */
    private record Language(Function<Indicator, String> label, DecimalFormatSymbols symbols) {

        String say(@Nullable Object word) {
            return switch (word) {
                case null -> "…";
                case BigDecimal number -> number(number);
                case List<?> terms ->
                    terms.stream().map(this::say).collect(Collectors.joining(" + ")).replace("+ -", "− ");
                case Choice choice -> choice.values().stream().map(this::number).collect(Collectors.joining("; "));
                case Product.Times product -> product.factors().stream().map(this::number)
                        .collect(Collectors.joining(" × "));
                case String text -> Catalogue.standard().find(text).map(label).orElse(text);
                default -> word.toString();
            };
        }

        private String number(BigDecimal value) {
            return new DecimalFormat(DIGITS, symbols).format(value);
        }
    }

    /** Values side by side, none of them a part of the others. */
    record Choice(List<BigDecimal> values) {
    }

    record Template(String vi, String en) {
    }

    private record File(Map<String, Template> messages) {
    }
}
