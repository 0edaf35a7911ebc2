package vn.xabao.ingest.read;

import java.util.List;

/**
 * A piece of a word-processor's body, in reading order. The readers of DOCX, DOC, ODT, RTF and HTML all give this, so
 * that the same report gives the same text in each format.
 */
sealed interface Flow {

    /**
     * One line of thought: a paragraph, or a line of it where its author broke the line.
     *
     * @param text with the numbering that the program shows in front of it
     * @param notes the footnotes called in it, in order, each beginning with its mark
     */
    record Paragraph(Kind kind, String text, List<String> notes) implements Flow {

        public Paragraph {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A table of the word processor, which may be data or mere layout.
     *
     * @param bordered whether any of its inner lines is drawn
     * @param headerRows rows marked as heads; 0 where none is marked
     */
    record Grid(int rows, int columns, int headerRows, boolean bordered, List<Cell> cells) implements Flow {

        public Grid {
            cells = List.copyOf(cells);
        }
    }

    enum Kind {
        TEXT, HEADING, LIST_ITEM
    }

    /** A cell at its top left; row and column from 0. */
    record Cell(int row, int column, int rowSpan, int columnSpan, List<Flow> content) {

        public Cell {
            content = List.copyOf(content);
        }

    }
}
