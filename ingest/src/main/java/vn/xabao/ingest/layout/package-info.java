/**
 * From what a format gives to what a reader sees. Every reader ends in a {@link vn.xabao.ingest.layout.RawDocument}:
 * blocks in reading order, each with a text of its own and offsets into that text only; how they become one text is the
 * door's business. Formats that know their paragraphs fill it themselves. Pages of letters with places go through
 * {@link vn.xabao.ingest.layout.PageLayout}: lines, page furniture, footnotes, ruled tables, columns, and at last
 * paragraphs over lines and pages. Plain text goes through {@link vn.xabao.ingest.layout.TextLayout}, which finds out how
 * its lines were wrapped.
 */
@NullMarked
package vn.xabao.ingest.layout;

import org.jspecify.annotations.NullMarked;
