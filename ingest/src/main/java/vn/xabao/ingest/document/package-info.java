/**
 * The data of the first stage: what a file says, page by page and word by word, with its problems. JSON shape {@code xabao/document/1}.
 */
@NullMarked
package vn.xabao.ingest.document;

import org.jspecify.annotations.NullMarked;
