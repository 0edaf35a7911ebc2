package vn.xabao.ingest.layout;

import java.util.List;

/** A part of a page, from top to bottom. */
sealed interface Part {

    /** A line of the running text. */
    record Running(Line line) implements Part {
    }

    /** Lines of a letter's head or foot, already in reading order. */
    record Beside(List<Line> lines) implements Part {
    }

    /** Rows of a table without rulings; a line for every column. */
    record Rows(List<List<Line>> rows) implements Part {
    }

    /** A ruled table and the letters in it. */
    record Ruled(Grid grid, List<Glyph> glyphs) implements Part {
    }
}
