/**
 * The readers, one for each family of formats. {@link vn.xabao.ingest.read.Readers} finds the one for a media type; it
 * turns the bytes into a {@link vn.xabao.ingest.layout.RawDocument}, or throws
 * {@link vn.xabao.ingest.read.UnreadableException} where it knows why it cannot. Other exceptions mean damaged bytes.
 */
@NullMarked
package vn.xabao.ingest.read;

import org.jspecify.annotations.NullMarked;
