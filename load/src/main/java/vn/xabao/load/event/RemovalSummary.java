package vn.xabao.load.event;

import java.util.List;

/**
 * What a removal took out.
 *
 * @param paths the files forgotten
 * @param ids the reports that are gone; a report that another path still has stays
 */
public record RemovalSummary(List<String> paths, List<String> ids) {

    public RemovalSummary {
        paths = List.copyOf(paths);
        ids = List.copyOf(ids);
    }
}
