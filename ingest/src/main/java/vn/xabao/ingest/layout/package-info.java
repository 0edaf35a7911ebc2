/**
 * From what a format gives to what a reader sees. {@link vn.xabao.ingest.layout.RawDocument} is the shape every reader
 * fills: blocks in reading order, each with a text of its own and offsets into that text only. How they become one text
 * is the door's business.
 */
@NullMarked
package vn.xabao.ingest.layout;

import org.jspecify.annotations.NullMarked;
