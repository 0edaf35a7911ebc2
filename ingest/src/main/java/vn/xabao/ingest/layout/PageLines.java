package vn.xabao.ingest.layout;

import java.util.List;

/** The lines of one page from top to bottom, without those inside its ruled tables. */
record PageLines(double height, List<Line> lines, List<Grid> grids) {
}
