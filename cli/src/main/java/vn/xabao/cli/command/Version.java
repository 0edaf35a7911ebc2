package vn.xabao.cli.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Package application = Version.class.getPackage();
        return new String[]{"xabao " + Optional.ofNullable(application.getImplementationVersion()).orElse("dev")};
    }
}
