package vn.xabao.search.retrieval;

/** A stretch of a passage's text, in UTF-16 units. */
record Span(int start, int end) {
}
