package vn.xabao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.ingest.document.Json;

/** The zip, unpacked in a folder with spaces and accents, started with an empty environment: no Maven, no locale. */
@DisabledOnOs(OS.WINDOWS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ZipIT {

    private static final Path ZIP = Path.of(System.getProperty("xabao.zip", "target/xabao-0.1.0.zip"));
    private static final Map<String, String> NOTHING_BUT_A_JDK = Map.of("XABAO_JAVA_HOME",
            System.getProperty("java.home"));

    @TempDir
    private static Path temp;

    private static Path launcher;

    @BeforeAll
    static void unpack() throws IOException {
        Path folder = temp.resolve("Bản giải nén");
        try (InputStream bytes = Files.newInputStream(ZIP); ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        String name = ZIP.getFileName().toString().replace(".zip", "");
        launcher = folder.resolve(name).resolve("xabao");
    }

    @Test
    @Order(1)
    void it_holds_what_is_needed_and_the_launcher_may_be_executed() throws IOException {
        Path top = launcher.getParent();
        assertThat(top).isDirectoryContaining(p -> p.endsWith("xabao.cmd"))
                .isDirectoryContaining(p -> p.endsWith("LICENSE"))
                .isDirectoryContaining(p -> p.endsWith("THIRD-PARTY.md"));
        assertThat(top.resolve("app/lib")).isDirectoryContaining("glob:**/lucene-core-*.jar")
                .isDirectoryNotContaining("glob:**/junit*").isDirectoryNotContaining("glob:**/junrar*");
        try (FileSystem zip = FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", true))) {
            Path inZip = zip.getPath(top.getFileName().toString(), "xabao");
            assertThat(Files.getPosixFilePermissions(inZip)).contains(PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE);
        }
    }

    @Test
    @Order(2)
    void it_loads_and_searches_the_samples() throws Exception {
        Path samples = Repository.root().resolve("corpus-samples");
        Launched load = run("load", samples.toString(), "--lang", "vi");
        assertThat(load.err()).isEmpty();
        assertThat(load.exit()).isZero();
        assertThat(load.out()).contains("không đọc được 0").contains("không phải loại tệp báo cáo");

        JsonNode marked = first(run("search", "khiếu nại đất đai", "--json"));
        JsonNode plain = first(run("search", "khieu nai dat dai", "--json"));
        assertThat(marked.get("passage").asText()).isEqualTo(plain.get("passage").asText());
        assertThat(marked.get("snippet").asText().toLowerCase(Locale.ROOT)).contains("khiếu nại");
    }

    @Test
    @Order(3)
    void names_composed_and_decomposed_are_loaded_and_shown_composed() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("tên"));
        String composed = "Báo cáo dân vận.txt";
        String decomposed = Normalizer.normalize("Báo cáo tiếp dân.txt", Normalizer.Form.NFD);
        Files.writeString(folder.resolve(composed), "Trong năm xã đã tiếp nhận 12 đơn khiếu nại về đất đai của dân.\n");
        Files.writeString(folder.resolve(decomposed), "Trong năm xã đã tiếp 45 lượt công dân đến phản ánh.\n");
        run("load", folder.toString(), "--archive", "tên riêng");
        assertThat(run("search", "--archive", "tên riêng").out()).contains(composed).contains("Báo cáo tiếp dân.txt");
    }

    @Test
    @Order(4)
    void a_load_that_is_asked_to_end_commits_what_it_has_and_the_next_one_goes_on() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("nhiều"));
        int files = 250;
        for (int i = 0; i < files; i++) {
            Files.writeString(folder.resolve("bao-cao-" + i + ".txt"),
                    "Trong năm " + (1600 + i) + " xã đã tiếp nhận " + i + " đơn khiếu nại của nhân dân.\n");
        }
        Process load = Launched.start(temp, NOTHING_BUT_A_JDK, command("load", folder.toString(), "--archive", "dở",
                "--workers", "1", "--json"));
        Path parsed = temp.resolve("dở/parsed");
        for (int i = 0; i < 600 && !Files.isDirectory(parsed); i++) {
            Thread.sleep(50);
        }
        load.toHandle().destroy();
        Launched interrupted = Launched.end(load);
        JsonNode summary = Json.mapper().readTree(interrupted.out());
        assertThat(interrupted.exit()).as("ended by the signal: 128 + 15").isEqualTo(143);
        assertThat(summary.get("interrupted").asBoolean()).isTrue();

        Launched rest = run("load", folder.toString(), "--archive", "dở", "--json");
        assertThat(rest.exit()).isZero();
        assertThat(Json.mapper().readTree(rest.out()).get("loaded").asInt() + summary.get("loaded").asInt())
                .isEqualTo(files);
    }

    @Test
    @Order(5)
    void output_that_nobody_reads_ends_quietly() throws Exception {
        Process export = Launched.start(temp, NOTHING_BUT_A_JDK,
                List.of("sh", "-c", "{ sh \"$0\" export; echo \"exit $?\" >&2; } | head -c 10 >/dev/null",
                        launcher.toString()));
        assertThat(Launched.end(export).err()).isEqualTo("exit 0\n");
    }

    private static JsonNode first(Launched search) throws IOException {
        assertThat(search.exit()).as(search.err()).isZero();
        return Json.mapper().readTree(search.lines().getFirst());
    }

    private static Launched run(String... arguments) throws Exception {
        return Launched.end(Launched.start(temp, NOTHING_BUT_A_JDK, command(arguments)));
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
