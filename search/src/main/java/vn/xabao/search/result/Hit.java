package vn.xabao.search.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage that answers, in the shape of {@code search --json}.
 *
 * @param rank from 1
 * @param report id of the report
 * @param name of the file
 * @param place for people, such as {@code xã Sơn Long, huyện Sơn Tây, tỉnh Quảng Ngãi}
 * @param section number and title
 * @param passage {@code <report>:<start>-<end>}, offsets into the report's text
 * @param highlights {@code [start, end]} into the snippet
 */
public record Hit(int rank, double score, String report, String name, @Nullable String place, @Nullable Integer year,
        int page, @Nullable String section, String passage, String snippet, List<List<Integer>> highlights) {

    public Hit {
        highlights = List.copyOf(highlights);
    }
}
