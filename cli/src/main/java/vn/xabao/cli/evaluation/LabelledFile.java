package vn.xabao.cli.evaluation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.evaluate.Gold;

/**
 * Labels and the report they belong to.
 *
 * @param id unique among those found together
 * @param report null where there are labels and no report
 */
public record LabelledFile(String id, Gold gold, @Nullable Path report) {
}
