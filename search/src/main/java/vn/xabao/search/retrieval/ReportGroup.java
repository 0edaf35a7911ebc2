package vn.xabao.search.retrieval;

import java.util.List;

/**
 * All matches of one report.
 *
 * @param rank of its best passage among all reports
 * @param matches in rank order
 */
record ReportGroup(int rank, List<Match> matches) {
}
