package vn.xabao.search.retrieval;

/**
 * A passage that matches.
 *
 * @param document number in the whole index; grows with the offset in the report
 */
record Match(int document, float score) {
}
