package vn.xabao.search.result;

/**
 * A question to the index.
 *
 * @param query as typed
 * @param limit how many passages at most
 * @param offset how many to skip
 */
public record SearchRequest(String query, Filters filters, int limit, int offset) {
}
