package vn.xabao.ingest.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Block.PageBreak;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Table;
import vn.xabao.ingest.document.TextOrigin;
import vn.xabao.ingest.document.Word;

/**
 * What a reader found in one file, before it is joined into one text.
 *
 * @param pages numbered from 1 without gaps; at least one
 * @param blocks in reading order; the cells of a table stand together, row by row, empty ones included
 * @param tables their cells name blocks by index into {@code blocks}
 * @param problems what went wrong while reading, in the words for people
 */
public record RawDocument(List<Page> pages, List<Block> blocks, List<Table> tables, List<Problem> problems) {

    public RawDocument {
        pages = List.copyOf(pages);
        blocks = List.copyOf(blocks);
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }

    /**
     * @param verdict what the format itself tells about the page's text; null where its words shall be judged
     */
    public record Page(int number, @Nullable Double width, @Nullable Double height, int rotation, TextOrigin textOrigin,
            vn.xabao.ingest.document.Page.@Nullable Verdict verdict) {

        /** The one page of a format without pages, or a sheet. */
        public static Page flowing(int number) {
            return new Page(number, null, null, 0, TextOrigin.EMBEDDED, null);
        }
    }

    /**
     * A run of text. White space of any kind and any normal form are allowed in {@code text}: both are put right later,
     * offsets along with them. A block without visible text is left out later, unless it is a cell.
     *
     * @param path as in {@link vn.xabao.ingest.document.Block#path()}
     * @param words offsets into this block's {@code text}
     * @param pageBreaks offsets into this block's {@code text}
     * @param caller for a footnote, the index of the block that calls it; null where it stays where it stands
     */
    public record Block(Role role, int page, @Nullable String path, String text, List<Word> words,
            List<PageBreak> pageBreaks, @Nullable Integer caller) {

        public Block {
            words = List.copyOf(words);
            pageBreaks = List.copyOf(pageBreaks);
        }

        /** A block of a format without boxes. */
        public Block(Role role, int page, String path, String text) {
            this(role, page, path, text, List.of(), List.of(), null);
        }

        /** A footnote of a format without boxes. */
        public static Block footnote(int page, String path, String text, int caller) {
            return new Block(Role.FOOTNOTE, page, path, text, List.of(), List.of(), caller);
        }
    }
}
