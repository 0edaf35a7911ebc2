package vn.xabao.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import vn.xabao.cli.output.Messages;
import vn.xabao.cli.output.Terminal;

class HelpTest {

    @Test
    void every_command_option_and_parameter_is_explained_in_both_languages() {
        for (String language : List.of("vi", "en")) {
            CommandLine program = program(language);
            commands(program).forEach(command -> {
                CommandSpec spec = command.getCommandSpec();
                String help = command.getUsageMessage();
                assertThat(spec.usageMessage().header()).as(language + " " + spec.qualifiedName()).isNotEmpty();
                assertThat(help).contains(spec.usageMessage().header()[0]);
                for (ArgSpec argument : spec.args()) {
                    assertThat(argument.description()).as(language + " " + spec.qualifiedName() + " " + argument)
                            .isNotEmpty().noneMatch(String::isBlank);
                }
            });
        }
    }

    @Test
    void help_in_vietnamese_has_no_english_headings() {
        commands(program("vi")).forEach(command -> assertThat(command.getUsageMessage())
                .as(command.getCommandSpec().qualifiedName()).contains("Cách gõ: xabao").doesNotContain("Usage")
                .doesNotContain("Options").doesNotContain("Commands").doesNotContain("Print"));
    }

    private static CommandLine program(String language) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new CommandTree(Terminal.plain(nowhere, nowhere), Messages.of(List.of(), language, Locale.ROOT)).line();
    }

    private static Stream<CommandLine> commands(CommandLine program) {
        return Stream.concat(Stream.of(program), program.getSubcommands().values().stream());
    }
}
