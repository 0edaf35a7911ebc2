/**
 * The door of the first stage: a file comes in, a {@link vn.xabao.ingest.document.Document} comes out.
 * {@link vn.xabao.ingest.Ingestor} takes the bytes once, finds their type, lets the reader for it make blocks, joins
 * these into one text and judges every page. It knows no indicator and keeps nothing between files.
 */
@NullMarked
package vn.xabao.ingest;

import org.jspecify.annotations.NullMarked;
