package vn.xabao.search.schema;

/**
 * A stretch of the document's text that is found as one.
 *
 * @param start first UTF-16 unit in the document's text
 * @param end the unit after the last
 * @param pages where it stands, as {@code page} or {@code page,offset:page,…} with the offsets at which later pages
 *     begin
 * @param heading the headings in it, empty where there is none
 */
record Passage(int start, int end, String pages, String heading) {
}
