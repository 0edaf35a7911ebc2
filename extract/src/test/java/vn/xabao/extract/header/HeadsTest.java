package vn.xabao.extract.header;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.xabao.extract.report.DocumentHead;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;

/** The heads and tails of heads.yaml, each in a document of its own. */
class HeadsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> INPUTS = Set.of("name", "text", "path");
    /** A place that is not found may be guessed at with no more confidence than this. */
    private static final double UNSURE = 0.5;

    private static JsonNode cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(HeadsTest.class.getResourceAsStream("heads.yaml"))) {
            return new YAMLMapper().readTree(in);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_head_is_read_as_it_is_meant() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode one : cases()) {
            tests.add(DynamicTest.dynamicTest(one.path("name").asText(), () -> compare(one)));
        }
        return tests.stream();
    }

    @Test
    void there_are_enough_of_them() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static void compare(JsonNode wanted) {
        Head head = HeadReader.read(Texts.document(wanted.path("text").asText(), wanted.path("path").asText("a.txt")));
        ObjectNode read = flat(head);
        SoftAssertions softly = new SoftAssertions();
        wanted.properties().stream().filter(field -> !INPUTS.contains(field.getKey())).forEach(field -> softly
                .assertThat(read.path(field.getKey())).as(field.getKey()).isEqualTo(field.getValue()));
        if (wanted.path("place").isNull()) {
            softly.assertThat(head.place().confidence()).as("confidence").isLessThan(UNSURE);
        } else if (wanted.has("place")) {
            softly.assertThat(head.place().confidence()).as("confidence").isGreaterThanOrEqualTo(UNSURE);
        }
        softly.assertAll();
    }

    /** The fields of a head under the names that the cases use. */
    private static ObjectNode flat(Head head) {
        Place place = head.place();
        Period period = head.period();
        DocumentHead document = head.document();
        ObjectNode flat = JSON.createObjectNode();
        flat.put("place", place.code()).put("list", place.list()).put("commune", place.commune())
                .put("type", place.type()).put("district", place.district()).put("province", place.province());
        flat.put("level", id(place.level())).put("place_basis", id(place.basis()));
        flat.put("year", period.year()).put("span", period.span()).put("from", period.from()).put("to", period.to())
                .put("as_of", period.asOf()).put("basis", id(period.basis()));
        flat.put("kind", document.kind()).put("topic", document.topic()).put("title", document.title())
                .put("number", document.number()).put("issuer", document.issuer()).put("date", document.date())
                .put("signer", document.signer()).put("role", document.signerRole());
        flat.set("recipients", JSON.valueToTree(document.recipients()));
        return flat;
    }

    private static String id(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
