package vn.xabao.extract.header;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The heads of heads.yaml are read alike by a JVM of any language, time zone and charset. */
class SameEverywhereTest {

    /** Writes what is read to the file named first. */
    static final class Reading {

        private Reading() {
        }

        public static void main(String[] args) throws IOException {
            StringBuilder read = new StringBuilder();
            try (InputStream in = Objects.requireNonNull(Reading.class.getResourceAsStream("heads.yaml"))) {
                for (JsonNode one : new YAMLMapper().readTree(in)) {
                    String text = one.path("text").asText();
                    read.append(HeadReader.read(Texts.document(text, one.path("path").asText("a.txt")))).append('\n');
                    read.append(HeadReader.read(Texts.document(text.toLowerCase(java.util.Locale.ROOT)))).append('\n');
                }
            }
            Files.writeString(Path.of(args[0]), read, StandardCharsets.UTF_8);
        }
    }

    @Test
    void language_time_zone_and_charset_change_nothing(@TempDir Path folder) throws Exception {
        String usual = read(folder.resolve("usual"), "-Duser.language=en", "-Duser.timezone=UTC");

        assertThat(read(folder.resolve("other"), "-Duser.language=tr", "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1")).isEqualTo(usual);
        assertThat(read(folder.resolve("west"), "-Duser.language=lt", "-Duser.country=LT",
                "-Duser.timezone=Pacific/Pago_Pago")).isEqualTo(usual);
        assertThat(usual).contains("31051", "23734").hasLineCount(2 * 56);
    }

    private static String read(Path to, String... options) throws Exception {
        List<String> command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Reading.class.getName(), to.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(to.resolveSibling(to.getFileName() + ".log").toFile()).start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(to);
    }
}
