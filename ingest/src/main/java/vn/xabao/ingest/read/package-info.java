/**
 * The readers, one for each family of formats. {@link vn.xabao.ingest.read.Readers} finds the one for a media type; it
 * turns the bytes into a {@link vn.xabao.ingest.layout.RawDocument}, or throws
 * {@link vn.xabao.ingest.read.UnreadableException} where it knows why it cannot. Other exceptions mean damaged bytes.
 *
 * <p>The readers of word-processor files (DOCX, DOC, ODT, RTF, HTML) each walk their own structure and give the same
 * {@code Flow}: paragraphs with the numbering people see, and grids of cells with their spans. {@code FlowWriter} tells
 * tables of data from those that only put text side by side, and gives every block its path. Spreadsheets have a writer
 * of their own: a sheet is a page, its cells keep their addresses. What differs between the formats of one report:
 * text boxes of a DOC stand at the end of the body (elsewhere after the paragraph they hang on), HTML shows the bullets
 * and numbers of a browser, and hidden text is read in none of them.
 */
@NullMarked
package vn.xabao.ingest.read;

import org.jspecify.annotations.NullMarked;
