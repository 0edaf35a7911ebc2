package vn.xabao.ingest.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A word and its box; a JSON array {@code [start, end, x0, y0, x1, y1, confidence]}. The page is
 * {@link Block#pageAt(int)} of its start.
 *
 * @param start first UTF-16 unit in the document's text
 * @param end the unit after the last
 * @param x0 left edge in PDF points, origin top left, after page rotation
 * @param confidence 0 to 1; 1 for embedded text
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"start", "end", "x0", "y0", "x1", "y1", "confidence"})
public record Word(int start, int end, double x0, double y0, double x1, double y1, double confidence) {
}
