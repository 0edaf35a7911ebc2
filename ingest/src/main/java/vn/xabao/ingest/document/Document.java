package vn.xabao.ingest.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one file says, in reading order.
 *
 * @param source where the bytes came from
 * @param pages the pages in order, numbered from 1; formats without pages have one, spreadsheets one a sheet
 * @param blocks paragraphs, headings, list items, cells, footnotes, then the set-aside running heads and page numbers;
 *     in the order of {@code text}
 * @param tables the tables, each cell pointing into {@code blocks}
 * @param problems everything that went wrong while reading; never thrown
 * @param text the blocks joined: blocks by {@code \n}, cells of a row by {@code \t}, wrapped lines by one space; a
 *     footnote follows the paragraph that calls it; set-aside blocks stand at the end after {@code \f}. Always NFC.
 *     Offsets elsewhere are UTF-16 units into it.
 */
@JsonPropertyOrder({"schema", "source", "pages", "blocks", "tables", "problems", "text"})
@JsonIgnoreProperties(value = "schema", allowGetters = true)
public record Document(Source source, List<Page> pages, List<Block> blocks, List<Table> tables, List<Problem> problems,
        String text) {

    public static final String SCHEMA = "xabao/document/1";

    public Document {
        pages = List.copyOf(pages);
        blocks = List.copyOf(blocks);
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }

    @JsonProperty
    public String schema() {
        return SCHEMA;
    }

    /** Index of the block that holds an offset of the text, or of the last before it. */
    public int blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Numbers of the pages whose text cannot be trusted. */
    public Set<Integer> unreadablePages() {
        return pages.stream().filter(p -> p.verdict() != Page.Verdict.GOOD_TEXT).map(Page::number)
                .collect(Collectors.toUnmodifiableSet());
    }
}
