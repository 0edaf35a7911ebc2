package vn.xabao.extract.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.catalogue.Indicator;
import vn.xabao.extract.catalogue.Resources;

/** The rows of relations.yaml against the catalogue and the forms that they state. */
class RelationFileTest {

    private static final RelationFile FILE = Resources.yaml(Checker.class, "relations.yaml", RelationFile.class);
    private static final Pattern ID = Pattern.compile("[a-z]+(?:_[a-z0-9]+)+(?:_\\*)?");
    private static final Pattern EQUATION = Pattern.compile("\\d{1,2}(?:=\\d{1,2}(?:\\+\\d{1,2})+)+");

    @Test
    void every_relation_of_the_catalogue_is_a_row_or_stands_as_prose_with_its_reason() throws IOException {
        List<String> missing = new ArrayList<>();
        catalogue().forEach((indicator, relations) -> relations.stream().filter(r -> !isRow(indicator, r))
                .filter(r -> !isProse(indicator, r)).forEach(r -> missing.add(indicator + ": " + r)));
        assertThat(missing).isEmpty();
    }

    @Test
    void prose_is_of_the_catalogue_and_has_a_reason() throws IOException {
        Map<String, List<String>> catalogue = catalogue();
        assertThat(FILE.prose()).allSatisfy(p -> {
            assertThat(catalogue.get(p.indicator())).contains(p.says());
            assertThat(isRow(p.indicator(), p.says())).isFalse();
            assertThat(p.reason()).hasSizeGreaterThan(20);
        });
    }

    @Test
    void rows_speak_of_indicators_and_say_where_they_are_from() {
        Set<String> known = new LinkedHashSet<>();
        Catalogue.standard().indicators().stream().map(Indicator::id).forEach(known::add);
        assertThat(FILE.relations()).allSatisfy(r -> {
            assertThat(known).containsAll(r.members()).containsAll(r.when()).containsAll(r.unless());
            assertThat(r.source()).isNotBlank();
        });
        assertThat(FILE.changes()).allSatisfy(c -> assertThat(known).contains(c.change(), c.of()));
    }

    @Test
    void the_copy_of_the_catalogues_relations_is_whole() throws IOException {
        Map<String, List<String>> original = new LinkedHashMap<>();
        for (JsonNode i : shared("indicators.yaml").get("indicators")) {
            if (i.has("relations")) {
                List<String> relations = new ArrayList<>();
                i.get("relations").forEach(r -> relations.add(r.asText()));
                original.put(i.get("id").asText(), relations);
            }
        }
        assertThat(catalogue()).isEqualTo(original);
    }

    @Test
    void the_printed_arithmetic_of_the_forms_is_there() throws IOException {
        Set<String> missing = new LinkedHashSet<>();
        for (JsonNode form : shared("forms.yaml")) {
            Matcher m = EQUATION.matcher(form.toString());
            while (m.find()) {
                String name = form.get("form").asText();
                if (FILE.forms().stream().noneMatch(f -> f.form().equals(name) && f.equations().contains(m.group()))) {
                    missing.add(name + ": " + m.group());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Whether a row relates every indicator that the words name; a star stands for at least two of its kind. */
    private static boolean isRow(String indicator, String words) {
        Set<String> ids = new LinkedHashSet<>(Set.of(indicator));
        Matcher m = ID.matcher(words);
        while (m.find()) {
            ids.add(m.group());
        }
        return ids.size() > 1 && FILE.relations().stream().anyMatch(r -> ids.stream().allMatch(id -> id.endsWith("*")
                ? r.members().stream().filter(i -> i.startsWith(id.replace("*", ""))).count() > 2
                : r.members().contains(id)));
    }

    private static boolean isProse(String indicator, String words) {
        return FILE.prose().stream().anyMatch(p -> p.indicator().equals(indicator) && p.says().equals(words));
    }

    private static Map<String, List<String>> catalogue() throws IOException {
        try (InputStream in = RelationFileTest.class.getResourceAsStream("catalogue-relations.yaml")) {
            return new YAMLMapper().readValue(Objects.requireNonNull(in), new TypeReference<>() {
            });
        }
    }

    private static JsonNode shared(String name) throws IOException {
        String given = System.getProperty("xabao.shared");
        Path shared = given != null ? Path.of(given) : Path.of("..", "..", "shared").toAbsolutePath().normalize();
        Assumptions.assumeTrue(Files.isRegularFile(shared.resolve(name)), "no ../shared/" + name);
        return new YAMLMapper().readTree(Files.readString(shared.resolve(name)));
    }
}
