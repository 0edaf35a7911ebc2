package vn.xabao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void every_command_of_the_help_stands_in_the_readme_and_the_other_way_round() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Main.run(new String[]{"--lang", "en", "--help"}, stream, stream)).isZero();
        String help = out.toString(StandardCharsets.UTF_8);
        List<String> commands = found("(?m)^  ([a-z]+) {2,}[A-Z]", help.substring(help.indexOf("Commands:")));
        assertThat(commands).hasSizeGreaterThan(8);
        String readme = Files.readString(Repository.root().resolve("README.md"));
        assertThat(found("(?m)^\\| `xabao ([a-z]+)", readme)).containsExactlyInAnyOrderElementsOf(commands);
    }

    @Test
    void the_readme_calls_the_test_command_that_the_check_script_runs() throws IOException {
        String script = Files.readString(Repository.root().resolve(".ci/run"));
        String readme = Files.readString(Repository.root().resolve("README.md"));
        assertThat(script.lines().toList()).contains("mvn verify");
        assertThat(readme).contains("```sh\nmvn verify\n```").contains("```sh\n./xabao load corpus-samples\n```");
    }

    private static List<String> found(String regex, String text) {
        return Pattern.compile(regex).matcher(text).results().map(r -> r.group(1)).toList();
    }
}
