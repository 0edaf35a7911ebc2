/**
 * The door of the first stage: a file comes in, a {@link vn.xabao.ingest.document.Document} comes out.
 */
@NullMarked
package vn.xabao.ingest;

import org.jspecify.annotations.NullMarked;
