package vn.xabao.extract.header;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.xabao.extract.report.Place.CurrentUnit;
import vn.xabao.ingest.IngestResult;
import vn.xabao.ingest.Ingestor;
import vn.xabao.ingest.document.Document;

/** The labelled reports beside the repository, where they are. */
class GoldReportsTest {

    private static final Map<String, String> TOPICS = Map.of("dân vận chính quyền", "mass_mobilisation_government",
            "công tác dân vận (Đảng)", "party_mass_mobilisation", "tiếp công dân, đơn thư",
            "citizen_reception_petitions", "cải cách hành chính", "administrative_reform", "quy chế dân chủ",
            "grassroots_democracy", "kinh tế - xã hội", "socio_economic");

    @TestFactory
    Stream<DynamicTest> head_data_agree_with_the_labels_line_by_line() throws IOException {
        return reports((doc, name) -> Texts.document(Files.readString(doc), name));
    }

    @TestFactory
    Stream<DynamicTest> head_data_agree_with_the_labels_as_ingested() throws IOException {
        return reports((doc, name) -> ((IngestResult.Ingested) new Ingestor().ingest(doc, name)).document());
    }

    private interface Reading {
        Document read(Path doc, String name) throws IOException;
    }

    private static Stream<DynamicTest> reports(Reading reading) throws IOException {
        Path gold = Shared.folder("gold/reports");
        try (Stream<Path> files = Files.list(gold.resolve("docs"))) {
            return files.sorted().toList().stream().map(doc -> DynamicTest.dynamicTest(doc.getFileName().toString(),
                    () -> compare(gold, doc, reading)));
        }
    }

    private static void compare(Path gold, Path doc, Reading reading) throws IOException {
        String name = doc.getFileName().toString().replace(".txt", "");
        JsonNode label = new ObjectMapper().readTree(gold.resolve("gold").resolve(name + ".json").toFile());
        Head head = HeadReader.read(reading.read(doc, name + ".txt"));
        SoftAssertions softly = new SoftAssertions();
        JsonNode place = label.path("place");
        softly.assertThat(head.place().code()).as("code").isEqualTo(text(place, "code"));
        softly.assertThat(head.place().commune()).as("commune").isEqualTo(text(place, "commune"));
        softly.assertThat(head.place().type()).as("type").isEqualTo(text(place, "type"));
        softly.assertThat(head.place().district()).as("district").isEqualTo(text(place, "district"));
        softly.assertThat(head.place().province()).as("province").isEqualTo(text(place, "province"));
        JsonNode period = label.path("period");
        softly.assertThat(head.period().year()).as("year").isEqualTo(period.path("year").asInt());
        softly.assertThat(head.period().span()).as("span").isEqualTo(text(period, "span"));
        softly.assertThat(head.period().from()).as("from").isEqualTo(text(period, "from"));
        softly.assertThat(head.period().to()).as("to").isEqualTo(text(period, "to"));
        JsonNode document = label.path("document");
        softly.assertThat(head.document().number()).as("number").isEqualTo(text(document, "number"));
        softly.assertThat(head.document().date()).as("date").isEqualTo(text(document, "date"));
        softly.assertThat(head.document().issuer()).as("issuer").isEqualTo(text(document, "issuer"));
        softly.assertThat(head.document().signer()).as("signer").isEqualTo(text(document, "signer"));
        softly.assertThat(head.document().kind()).as("kind").isEqualTo("report");
        softly.assertThat(head.document().topic()).as("topic").isEqualTo(TOPICS.get(document.path("kind").asText()));
        softly.assertAll();
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : null;
    }

    @Test
    void the_two_real_reports_lie_in_their_units_of_today() throws IOException {
        Path reports = Shared.folder("reports");
        assertThat(current(reports.resolve("000_f951e847ea64c26e.txt"))).containsExactly("21340 Quảng Ngãi WHOLE");
        assertThat(current(reports.resolve("004_bfb66b101a191574.txt"))).containsExactly("07294 Bắc Ninh WHOLE");
    }

    private static List<String> current(Path file) throws IOException {
        Assumptions.assumeTrue(Files.exists(file));
        List<CurrentUnit> units = HeadReader.read(Texts.document(Files.readString(file))).place().current();
        return units.stream().map(u -> u.code() + " " + u.province() + " " + u.relation()).toList();
    }
}
