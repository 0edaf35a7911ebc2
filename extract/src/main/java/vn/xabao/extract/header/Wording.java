package vn.xabao.extract.header;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One YAML file of wording: its patterns compiled, the rest as data. */
final class Wording {

    static final int LETTERS = Pattern.UNICODE_CHARACTER_CLASS;
    static final int ANY_CASE = LETTERS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    static final Wording DOCUMENT = read("document.yaml");
    static final Wording PERIOD = read("period.yaml");
    static final Wording PLACE = read("place.yaml");

    private final JsonNode data;
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();

    private Wording(JsonNode data) {
        this.data = data;
        data.path("parts").properties().forEach(e -> parts.put(e.getKey(), e.getValue().asText()));
        data.path("any_case").properties()
                .forEach(e -> patterns.put(e.getKey(), compile(e.getValue().asText(), ANY_CASE)));
        data.path("exact_case").properties()
                .forEach(e -> patterns.put(e.getKey(), compile(e.getValue().asText(), LETTERS)));
    }

    private static Wording read(String resource) {
        try (InputStream in = Wording.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new Wording(new YAMLMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pattern pattern(String name) {
        Pattern pattern = patterns.get(name);
        if (pattern == null) {
            throw new IllegalStateException("no pattern " + name);
        }
        return pattern;
    }

    /** A pattern for whole texts, with its hints. */
    HintedPattern hinted(String name) {
        return new HintedPattern(pattern(name), hints(name));
    }

    /** Parts of words, one of which is in every match of the pattern of that name, also in capitals. */
    List<String> hints(String name) {
        return hints(data.path("hints").path(name));
    }

    static List<String> hints(JsonNode given) {
        List<String> hints = new ArrayList<>();
        for (JsonNode hint : given) {
            hints.add(hint.asText());
            hints.add(hint.asText().toUpperCase(Locale.ROOT));
        }
        return hints.stream().distinct().toList();
    }

    /** Whether a text holds any of the hints. */
    static boolean anyIn(String text, List<String> hints) {
        for (String hint : hints) {
            if (text.contains(hint)) {
                return true;
            }
        }
        return false;
    }

    JsonNode data(String name) {
        return data.path(name);
    }

    /** The regular expression with its parts put in; a part may use other parts. */
    Pattern compile(String expression, int flags) {
        String expanded = expression;
        for (String before = ""; !before.equals(expanded);) {
            before = expanded;
            for (Map.Entry<String, String> part : parts.entrySet()) {
                expanded = expanded.replace("{" + part.getKey() + "}", part.getValue());
            }
        }
        return Pattern.compile(expanded, flags);
    }
}
