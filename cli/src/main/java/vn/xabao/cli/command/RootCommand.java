package vn.xabao.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code xabao} itself: prints its help, and holds the options that every command takes. */
@Command(name = "xabao", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = Version.class)
final class RootCommand implements Runnable {

    @Option(names = "--archive", paramLabel = "DIR", scope = ScopeType.INHERIT, defaultValue = "${env:XABAO_ARCHIVE:-archive}")
    Path archive = Path.of("archive");

    /** Read before the command line is parsed, because the errors of parsing have a language too. */
    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
    @Nullable
    String lang;

    @Spec
    @Nullable
    CommandSpec spec;

    /** What to add to an example so that it works on the same archive; empty for the default one. */
    String archiveAsTyped() {
        String usual = Optional.ofNullable(System.getenv("XABAO_ARCHIVE")).orElse("archive");
        return archive.equals(Path.of(usual)) ? "" : " --archive " + archive;
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
