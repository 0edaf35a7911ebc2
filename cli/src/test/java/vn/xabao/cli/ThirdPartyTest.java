package vn.xabao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ThirdPartyTest {

    @Test
    void the_committed_list_of_libraries_and_licences_is_the_one_the_build_makes() throws IOException {
        String made = Files.readString(Path.of("target/licences/THIRD-PARTY.md"));
        Path committed = Repository.root().resolve("THIRD-PARTY.md");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(committed, made);
        }
        assertThat(Files.readAllLines(committed)).as("THIRD-PARTY.md is stale: mvn verify -Dgolden.update=true")
                .containsExactlyElementsOf(made.lines().toList());
    }
}
