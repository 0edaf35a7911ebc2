package vn.xabao.ingest.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of text with one role.
 *
 * @param page the page it begins on, from 1
 * @param path where it stands in a format without boxes: {@code "p 17"}, {@code "table 2 row 3 col 4"},
 *     {@code "Sheet1!C7"}, {@code "line 12"}; null for PDF
 * @param start first UTF-16 unit in the document's text
 * @param end the unit after the last
 * @param words the words with their boxes; empty where the format has none
 * @param pageBreaks where the block goes on on a later page; usually empty
 */
public record Block(Role role, int page, @Nullable String path, int start, int end, List<Word> words,
        List<PageBreak> pageBreaks) {

    public Block {
        words = List.copyOf(words);
        pageBreaks = List.copyOf(pageBreaks);
    }

    public Block(Role role, int page, @Nullable String path, int start, int end, List<Word> words) {
        this(role, page, path, start, end, words, List.of());
    }

    /** The page on which the text at this offset stands. */
    public int pageAt(int offset) {
        int at = page;
        for (PageBreak b : pageBreaks) {
            if (offset >= b.start()) {
                at = b.page();
            }
        }
        return at;
    }

    /** Running heads and page numbers are set aside: they stand at the end of the text. */
    public enum Role {
        PARAGRAPH, HEADING, LIST_ITEM, CELL, FOOTNOTE, RUNNING_HEAD, PAGE_NUMBER;

        public boolean isSetAside() {
            return this == RUNNING_HEAD || this == PAGE_NUMBER;
        }
    }

    /** From this offset on the block stands on this page; a JSON array {@code [start, page]}. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"start", "page"})
    public record PageBreak(int start, int page) {
    }
}
