package vn.xabao.extract.table;

/**
 * One cell of a grid.
 *
 * @param start first unit of its text in the document
 * @param end the unit after the last
 */
record Cell(int row, int column, int rowSpan, int columnSpan, int start, int end, String text) {

    boolean isBlank() {
        return text.isBlank();
    }
}
