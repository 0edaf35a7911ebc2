package vn.xabao.search.schema;

import vn.xabao.ingest.document.Block;

/** A block, a table row, or a part of a long block: what passages are put together from. */
record Piece(int start, int end, Block block) {

    boolean isHeading() {
        return block.role() == Block.Role.HEADING;
    }

    int length() {
        return end - start;
    }

    Piece upTo(int newEnd) {
        return new Piece(start, newEnd, block);
    }
}
