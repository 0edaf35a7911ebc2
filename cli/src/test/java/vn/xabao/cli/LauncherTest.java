package vn.xabao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a real process over JDKs and a Maven that are shell scripts. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final List<String> TOOLS = List.of("sh", "cat", "cksum", "dirname", "find", "ln", "locale", "ls",
            "mkdir", "printf", "ps", "readlink", "rm", "rmdir", "sleep", "touch", "tr");

    @TempDir
    Path temp;

    private Path home;
    private Path system;
    private Path bin;
    private final Map<String, String> env = new TreeMap<>();

    @BeforeEach
    void sources_beside_the_launcher() throws IOException {
        system = temp.resolve("system");
        bin = Files.createDirectories(temp.resolve("bin"));
        for (String tool : TOOLS) {
            for (String folder : List.of("/bin", "/usr/bin")) {
                Path real = Path.of(folder, tool);
                if (Files.isExecutable(real) && !Files.exists(bin.resolve(tool))) {
                    script(bin.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
                }
            }
        }
        home = Files.createDirectories(temp.resolve("Thư mục xã"));
        installLauncher(home);
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("cli/src/main/java"));
        Files.writeString(home.resolve("cli/pom.xml"), "<project/>");
        Files.writeString(source(), "class A {}");
        Files.setLastModifiedTime(source(), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        maven("");
        env.put("PATH", bin.toString());
        env.put("LC_ALL", "C.UTF-8");
        env.put("HOME", temp.resolve("user").toString());
    }

    @Test
    void without_a_jdk_it_says_in_the_users_language_what_to_install_and_exits_69() throws Exception {
        jdk(system.resolve("usr/lib/jvm/jdk-21"), "21.0.2");
        Launched english = run("search", "x");
        assertThat(english.exit()).isEqualTo(69);
        assertThat(english.out()).isEmpty();
        assertThat(english.err()).contains("JDK 25 or newer is needed").contains("apt install").hasLineCount(1);

        env.put("LC_ALL", "vi_VN.UTF-8");
        assertThat(run("search", "x").err()).contains("cần JDK 25 trở lên");
        assertThat(run("search", "x", "--lang", "en").err()).contains("JDK 25 or newer is needed");
        env.remove("LC_ALL");
        assertThat(run("--lang=vi", "search", "x").err()).contains("cần JDK 25 trở lên");
    }

    @Test
    void of_the_installed_jdks_the_lowest_that_is_enough_is_taken() throws Exception {
        jdk(system.resolve("usr/lib/jvm/a-27"), "27");
        jdk(system.resolve("usr/lib/jvm/b-17"), "17.0.15");
        jdk(system.resolve("usr/lib/jvm/c-1.8"), "1.8.0_412");
        jdk(temp.resolve("user/.jdks/d-25"), "25.0.3");
        jdk(temp.resolve("user/.sdkman/candidates/java/e-26"), "26.0.1");
        assertThat(run("help").lines()).contains("java d-25");
    }

    @Test
    void a_jdk_that_was_asked_for_goes_before_all_others_but_not_one_too_old() throws Exception {
        jdk(system.resolve("usr/lib/jvm/lowest"), "25");
        env.put("XABAO_JAVA_HOME", jdk(temp.resolve("mine 26"), "26").toString());
        env.put("JAVA_HOME", jdk(temp.resolve("other"), "27").toString());
        assertThat(run("help").lines()).contains("java mine 26");
        jdk(temp.resolve("mine 26"), "24.0.1");
        assertThat(run("help").lines()).contains("java other");
    }

    @Test
    void the_java_on_the_path_is_found_through_its_links() throws Exception {
        jdk(system.resolve("usr/lib/jvm/lowest"), "25");
        Files.createSymbolicLink(bin.resolve("java"), jdk(temp.resolve("on-path"), "26").resolve("bin/java"));
        assertThat(run("help").lines()).contains("java on-path");
    }

    @Test
    void sources_are_built_when_the_application_is_missing_or_older_and_only_then() throws Exception {
        jdk(system.resolve("usr/lib/jvm/jdk"), "25");
        Launched first = run("help");
        assertThat(first.exit()).isZero();
        assertThat(first.lines()).contains("help").doesNotContain("words of Maven");
        assertThat(first.err()).contains("words of Maven");
        assertThat(builds()).containsExactly("-B -q -DskipTests -pl cli -am package with jdk in Thư mục xã");

        assertThat(run("help").err()).isEmpty();
        assertThat(builds()).hasSize(1);

        Files.setLastModifiedTime(source(), FileTime.from(Instant.now().plusSeconds(2)));
        run("help");
        assertThat(builds()).hasSize(2);
    }

    @Test
    void a_failed_build_starts_nothing_and_exits_2() throws Exception {
        jdk(system.resolve("usr/lib/jvm/jdk"), "25");
        maven("echo '[ERROR] no such symbol'; exit 1");
        Launched run = run("help");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[ERROR] no such symbol").contains("the build failed")
                .contains("mvn -DskipTests -pl cli -am package");
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        jdk(system.resolve("usr/lib/jvm/jdk"), "25");
        Files.delete(bin.resolve("mvn"));
        Launched run = run("help");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no Maven").contains("apt install maven");
    }

    @Test
    void two_at_once_build_once_and_both_run() throws Exception {
        jdk(system.resolve("usr/lib/jvm/jdk"), "25");
        maven("sleep 1");
        Process one = start("help");
        Process two = start("help");
        assertThat(Launched.end(one).lines()).contains("help");
        assertThat(Launched.end(two).lines()).contains("help");
        assertThat(builds()).hasSize(1);
    }

    @Test
    void a_build_goes_on_holding_the_lock_when_its_launcher_is_killed() throws Exception {
        jdk(system.resolve("usr/lib/jvm/jdk"), "25");
        maven("sleep 2");
        Process killed = start("help");
        awaitBuilds(1);
        killed.destroyForcibly().waitFor();
        Launched next = run("help");
        assertThat(next.err()).contains("is building, waiting");
        assertThat(next.lines()).contains("help");
        assertThat(builds()).hasSize(1);
    }

    @Test
    void the_lock_of_a_killed_build_does_not_hold_the_next_one_up() throws Exception {
        jdk(system.resolve("usr/lib/jvm/jdk"), "25");
        maven("sleep 30");
        Process launcher = start("help");
        awaitBuilds(1);
        List<ProcessHandle> tree = launcher.descendants().toList();
        launcher.destroyForcibly().waitFor();
        tree.forEach(ProcessHandle::destroyForcibly);
        maven("");
        assertThat(run("help").lines()).contains("help");
        assertThat(builds()).hasSize(2);
    }

    @Test
    void a_lock_whose_number_now_belongs_to_another_process_is_not_waited_for() throws Exception {
        jdk(system.resolve("usr/lib/jvm/jdk"), "25");
        Files.createDirectories(home.resolve("target"));
        Files.createSymbolicLink(home.resolve("target/build.lock"), Path.of(ProcessHandle.current().pid() + "-1"));
        assertThat(run("help").lines()).contains("help");
    }

    @Test
    void short_commands_start_quickly_and_long_ones_compile_fully() throws Exception {
        jdk(system.resolve("usr/lib/jvm/jdk"), "25");
        env.put("XDG_CACHE_HOME", temp.resolve("bộ nhớ đệm").toString());
        assertThat(run("--archive", "load", "search", "x").lines())
                .contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+VerifySharedSpaces",
                        "-XX:+AutoCreateSharedArchive", "-Xlog:disable", "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8")
                .anyMatch(a -> a.matches(".*/bộ nhớ đệm/xabao/\\d+-\\d+\\.jsa"));
        assertThat(run("--lang", "vi", "load", "x").lines()).contains("-XX:+UseParallelGC")
                .doesNotContain("-XX:TieredStopAtLevel=1").noneMatch(a -> a.contains("SharedArchive"));
    }

    @Test
    void another_build_of_the_application_gets_another_class_data_archive() throws Exception {
        jdk(system.resolve("usr/lib/jvm/jdk"), "25");
        String before = archiveOf(run("help"));
        Files.writeString(home.resolve("cli/target/app/xabao.jar"), "another");
        assertThat(archiveOf(run("help"))).isNotEqualTo(before);
    }

    @Test
    void without_a_cache_to_write_to_it_runs_without_a_class_data_archive() throws Exception {
        jdk(system.resolve("usr/lib/jvm/jdk"), "25");
        Files.writeString(temp.resolve("file"), "");
        env.put("XABAO_CACHE", temp.resolve("file/cache").toString());
        Launched run = run("help");
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).contains("help").noneMatch(a -> a.contains("SharedArchive"));
    }

    @Test
    void it_works_through_links_and_from_any_folder_and_passes_arguments_and_exit_codes() throws Exception {
        Path jdk = jdk(system.resolve("usr/lib/jvm/jdk"), "25");
        Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\nfor a; do echo \"$a\"; done\nexit 42\n");
        Path link = Files.createSymbolicLink(bin.resolve("xb"), Path.of("../Thư mục xã/xabao"));
        Launched run = Launched.end(start(link, "show", "hai  chữ", "", "*"));
        assertThat(run.exit()).isEqualTo(42);
        assertThat(run.lines()).endsWith("show", "hai  chữ", "", "*");
    }

    @Test
    void an_unpacked_zip_never_builds() throws Exception {
        jdk(system.resolve("usr/lib/jvm/jdk"), "25");
        Path zip = Files.createDirectories(temp.resolve("xabao 0.1"));
        installLauncher(zip);
        Launched broken = Launched.end(start(zip.resolve("xabao"), "help"));
        assertThat(broken.exit()).isEqualTo(2);
        assertThat(broken.err()).contains("Unpack the whole zip again");
        Files.createDirectories(zip.resolve("app"));
        Files.writeString(zip.resolve("app/xabao.jar"), "");
        Launched run = Launched.end(start(zip.resolve("xabao"), "help"));
        assertThat(run.lines()).contains(zip.toRealPath().resolve("app/xabao.jar").toString(), "help");
        assertThat(builds()).isEmpty();
    }

    @Test
    void with_no_environment_at_all_vietnamese_arguments_arrive_untouched_in_a_real_jvm() throws Exception {
        echoApplication();
        Path jdk = Path.of(System.getProperty("java.home"));
        env.clear();
        env.put("XABAO_JAVA_HOME", jdk.toString());
        Launched run = run("search", "khiếu nại đất đai");
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).containsExactly("en", "search", "khiếu nại đất đai");
    }

    @Test
    void a_locale_that_is_not_utf_8_or_not_installed_gives_the_language_but_not_the_charset() throws Exception {
        echoApplication();
        env.put("XABAO_JAVA_HOME", System.getProperty("java.home"));
        for (String locale : List.of("vi_VN", "vi_VN.TCVN", "vi_AQ.UTF-8")) {
            env.put("LC_ALL", locale);
            assertThat(run("đường").lines()).containsExactly("vi", "đường");
        }
        env.put("LC_ALL", "C");
        assertThat(run("đường", "--lang", "vi").lines()).containsExactly("vi", "đường", "--lang", "vi");
    }

    private Path source() {
        return home.resolve("cli/src/main/java/A.java");
    }

    /** The launcher itself, looking for what a system installs in a folder of the test's own. */
    private void installLauncher(Path folder) throws IOException {
        String text = Files.readString(Repository.root().resolve("xabao"));
        text = text.replaceAll("(?<=\\s)/(usr|opt|Library|home)/", system + "/$1/");
        script(folder.resolve("xabao"), text);
    }

    private Path jdk(Path folder, String version) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(folder.resolve("bin/java"),
                "#!/bin/sh\necho 'java " + folder.getFileName() + "'\nfor a; do echo \"$a\"; done\n");
        script(folder.resolve("bin/javac"), "#!/bin/sh\n");
        return folder;
    }

    private void maven(String first) throws IOException {
        script(bin.resolve("mvn"), String.format(Locale.ROOT, """
                #!/bin/sh
                echo "words of Maven"
                echo "$* with ${JAVA_HOME##*/} in ${PWD##*/}" >>'%s'
                %s
                mkdir -p cli/target/app/lib
                echo jar >cli/target/app/xabao.jar
                touch cli/target/app/built
                """, temp.resolve("builds"), first));
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private List<String> builds() throws IOException {
        Path log = temp.resolve("builds");
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    private void awaitBuilds(int count) throws Exception {
        for (int i = 0; i < 200 && builds().size() < count; i++) {
            Thread.sleep(50);
        }
        assertThat(builds()).hasSize(count);
    }

    private static String archiveOf(Launched run) {
        return run.lines().stream().filter(a -> a.contains("SharedArchiveFile")).findFirst().orElseThrow();
    }

    /** An application that prints its language and its arguments. */
    private void echoApplication() throws IOException {
        Path app = Files.createDirectories(home.resolve("cli/target/app"));
        Files.createFile(app.resolve("built"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EchoMain.class.getName());
        String entry = EchoMain.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(app.resolve("xabao.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.putNextEntry(new JarEntry(entry));
            try (var bytes = EchoMain.class.getResourceAsStream("/" + entry)) {
                bytes.transferTo(jar);
            }
        }
    }

    private Launched run(String... arguments) throws Exception {
        return Launched.end(start(arguments));
    }

    private Process start(String... arguments) throws IOException {
        return start(home.resolve("xabao"), arguments);
    }

    private Process start(Path launcher, String... arguments) throws IOException {
        return Launched.start(temp, env,
                Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList());
    }
}
