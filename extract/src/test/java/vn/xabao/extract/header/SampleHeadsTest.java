package vn.xabao.extract.header;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.xabao.extract.report.Period;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Json;

/** The labelled samples: whole, and with what files lose or gain on their way. */
class SampleHeadsTest {

    private static final Path SAMPLES = Path.of("..", "corpus-samples").toAbsolutePath().normalize();
    /** Days that the label gives and the text states nowhere. */
    private static final List<String> WITHOUT_DAYS = List.of("bang-van-2021-quy-3");
    private static final Pattern FIRST_SECTION = Pattern
            .compile("(?m)^[*\\s]*(?:I|A|PHẦN I|Phần thứ nhất)\\b[.\\-: ]*");
    private static final double UNSURE = 0.5;
    private static final double LEAST_AGREEING = 0.95;

    private static final Map<String, UnaryOperator<String>> DAMAGES = new LinkedHashMap<>();

    static {
        DAMAGES.put("without its head", SampleHeadsTest::withoutHead);
        DAMAGES.put("without its tail", SampleHeadsTest::withoutTail);
        DAMAGES.put("without head and tail", text -> withoutTail(withoutHead(text)));
        DAMAGES.put("in one line", text -> text.replaceAll("\\s*\\n\\s*", " "));
        DAMAGES.put("in capitals", text -> text.toUpperCase(Locale.ROOT));
        DAMAGES.put("with blanks doubled", text -> text.replace(" ", "  "));
        DAMAGES.put("its digits taken for letters", text -> text.replace("0", "O").replace("S1", "Sl"));
        DAMAGES.put("its first half", text -> text.substring(0, text.length() / 2));
        DAMAGES.put("its second half", text -> text.substring(text.length() / 2));
    }

    private static String withoutHead(String text) {
        Matcher section = FIRST_SECTION.matcher(text);
        return section.find() ? text.substring(section.start()) : text;
    }

    private static String withoutTail(String text) {
        int at = Math.max(text.lastIndexOf("Trên đây"), text.lastIndexOf("Nơi nhận"));
        return at > text.length() / 2 ? text.substring(0, at) : text;
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(SAMPLES)) {
            return all.filter(p -> Files.isRegularFile(p.resolve("gold.json"))).sorted().toList();
        }
    }

    private static Document document(Path folder) throws IOException {
        return Json.mapper().readValue(Files.readString(folder.resolve("document.json")), Document.class);
    }

    private static JsonNode label(Path folder) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
    }

    @Test
    void head_data_agree_with_the_labels() throws IOException {
        assertMostAgree(folder -> {
            JsonNode label = label(folder);
            if (WITHOUT_DAYS.contains(folder.getFileName().toString())) {
                ((ObjectNode) label.path("period")).putNull("from").putNull("to");
            }
            HeadLabels.assertAgree(label, HeadReader.read(document(folder)));
        });
    }

    /** One sample compared with its label. */
    private interface Comparison {
        void compare(Path folder) throws IOException;
    }

    private static void assertMostAgree(Comparison comparison) throws IOException {
        List<String> different = new ArrayList<>();
        for (Path folder : folders()) {
            try {
                comparison.compare(folder);
            } catch (AssertionError e) {
                different.add(folder.getFileName().toString());
            }
        }
        assertThat(1 - different.size() / (double) folders().size()).as("share that agrees; not: %s", different)
                .isGreaterThanOrEqualTo(LEAST_AGREEING);
    }

    @TestFactory
    Stream<DynamicTest> damage_makes_place_and_period_unknown_rather_than_wrong() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : folders()) {
            DAMAGES.forEach((name, damage) -> tests
                    .add(DynamicTest.dynamicTest(folder.getFileName() + " " + name, () -> damaged(folder, damage))));
        }
        return tests.stream();
    }

    private static void damaged(Path folder, UnaryOperator<String> damage) throws IOException {
        Head head = HeadReader.read(Texts.document(damage.apply(document(folder).text())));
        JsonNode label = label(folder);
        SoftAssertions softly = new SoftAssertions();
        if (head.place().confidence() >= UNSURE) {
            softly.assertThat(head.place().code()).isEqualTo(HeadLabels.text(label.path("place"), "code"));
        }
        Period period = head.period();
        if (period.basis() == Period.Basis.STATED && period.year() != null) {
            softly.assertThat(period.year() + " " + period.span()).isEqualTo(
                    label.path("period").path("year").asInt() + " " + HeadLabels.text(label.path("period"), "span"));
        }
        softly.assertAll();
    }

    @Test
    void a_sample_in_one_line_keeps_its_fields() throws IOException {
        UnaryOperator<String> inOneLine = Objects.requireNonNull(DAMAGES.get("in one line"));
        assertMostAgree(folder -> {
            Head head = HeadReader.read(Texts.document(inOneLine.apply(document(folder).text())));
            JsonNode document = label(folder).path("document");
            assertThat(head.document().number()).isEqualTo(HeadLabels.text(document, "number"));
            assertThat(head.document().date()).isEqualTo(HeadLabels.text(document, "date"));
            assertThat(head.document().signer()).isEqualTo(HeadLabels.text(document, "signer"));
        });
    }
}
