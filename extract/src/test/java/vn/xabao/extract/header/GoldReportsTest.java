package vn.xabao.extract.header;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
        HeadLabels.assertAgree(new ObjectMapper().readTree(gold.resolve("gold").resolve(name + ".json").toFile()),
                HeadReader.read(reading.read(doc, name + ".txt")));
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
