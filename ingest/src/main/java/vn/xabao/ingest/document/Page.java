package vn.xabao.ingest.document;

import org.jspecify.annotations.Nullable;

/**
 * One page of a document.
 *
 * @param number from 1
 * @param width in PDF points after rotation; null for formats without pages
 * @param height in PDF points after rotation; null for formats without pages
 * @param rotation in degrees clockwise: 0, 90, 180 or 270
 * @param quality share of valid Vietnamese syllables among the page's words, 0 to 1; null where there are too few words
 */
public record Page(int number, @Nullable Double width, @Nullable Double height, int rotation, Verdict verdict,
        TextOrigin textOrigin, @Nullable Double quality) {

    /** What the page's text is worth. Only {@code GOOD_TEXT} gives figures. */
    public enum Verdict {
        GOOD_TEXT, BAD_TEXT, NO_TEXT
    }
}
