package vn.xabao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Block.PageBreak;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Page.Verdict;
import vn.xabao.ingest.document.Source;
import vn.xabao.ingest.document.Table;
import vn.xabao.ingest.document.Word;
import vn.xabao.ingest.layout.RawDocument;
import vn.xabao.ingest.layout.RawDocument.Page;

class DocumentAssemblerTest {

    private static final Source SOURCE = new Source("a", "a", null, 1, null, null);

    private static RawDocument.Block block(Role role, String text) {
        return new RawDocument.Block(role, 1, "p", text);
    }

    private static Document assemble(List<Table> tables, RawDocument.Block... blocks) {
        return DocumentAssembler.assemble(SOURCE,
                new RawDocument(List.of(Page.flowing(1), Page.flowing(2)), List.of(blocks), tables, List.of()),
                List.of());
    }

    private static Table table(int... cells) {
        return new Table(1, null, 2, 2, 0,
                IntStream.range(0, cells.length)
                        .mapToObj(i -> new Table.Cell(i / 2, i % 2, 1, 1, cells[i]))
                        .toList(),
                null);
    }

    @Test
    void cells_of_a_row_are_parted_by_tabs_and_empty_ones_keep_their_place() {
        Document d = assemble(List.of(table(1, 2, 3, 4)), block(Role.PARAGRAPH, "Bảng"), block(Role.CELL, "hộ"),
                block(Role.CELL, " 618\n"), block(Role.CELL, ""), block(Role.CELL, "2.283"),
                block(Role.PARAGRAPH, "Hết"));
        assertThat(d.text()).isEqualTo("Bảng\nhộ\t618\n\t2.283\nHết");
        Block last = d.blocks().get(d.tables().getFirst().cells().get(3).block());
        assertThat(Ingesting.said(d, last)).isEqualTo("2.283");
    }

    @Test
    void a_footnote_called_in_a_table_follows_the_whole_table() {
        Document d = assemble(List.of(table(0, 1, 2, 3)), block(Role.CELL, "a¹"), block(Role.CELL, "b"),
                block(Role.CELL, "c"), block(Role.CELL, "d"), block(Role.PARAGRAPH, "Hết"),
                RawDocument.Block.footnote(1, "f", "¹ chú thích", 0));
        assertThat(d.text()).isEqualTo("a¹\tb\nc\td\n¹ chú thích\nHết");
    }

    @Test
    void blocks_without_text_are_left_out_and_tables_still_name_the_right_ones() {
        Document d = assemble(List.of(table(2, 3)), block(Role.PAGE_NUMBER, "1"),
                block(Role.PARAGRAPH, " \u200b\u00a0"),
                block(Role.CELL, "x"), block(Role.CELL, "y"));
        assertThat(d.text()).isEqualTo("x\ty\f1");
        assertThat(d.tables().getFirst().cells()).extracting(Table.Cell::block).containsExactly(0, 1);
    }

    @Test
    void offsets_follow_the_text_through_composition_and_folded_spaces() {
        String raw = "  Gia\u0309i  quyê\u0301t\u00a0 đơn";
        RawDocument.Block b = new RawDocument.Block(Role.PARAGRAPH, 1, null, raw,
                List.of(new Word(2, 7, 0, 0, 1, 1, 1), new Word(9, 15, 1, 0, 2, 1, 1), new Word(17, 20, 2, 0, 3, 1, 1)),
                List.of(new PageBreak(17, 2)), null);
        Document d = assemble(List.of(), block(Role.HEADING, "I."), b);
        assertThat(d.text()).isEqualTo("I.\nGiải quyết đơn");
        assertThat(d.blocks().get(1).words()).extracting(w -> d.text().substring(w.start(), w.end()))
                .containsExactly("Giải", "quyết", "đơn");
        assertThat(d.blocks().get(1).pageAt(d.text().indexOf("đơn"))).isEqualTo(2);
    }

    @Test
    void each_page_is_judged_by_its_own_words() {
        String good = "Trong kỳ xã đã tiếp nhận và giải quyết xong các đơn của công dân trong xã.";
        String bad = "trong n¨m UBND x· ®· tiÕp nhËn 13 ®¬n khiÕu n¹i, tè c¸o, ph¶n ¸nh cña c«ng d©n vÒ ®Êt ®ai";
        RawDocument.Block b = new RawDocument.Block(Role.PARAGRAPH, 1, null, good + " " + bad, List.of(),
                List.of(new PageBreak(good.length() + 1, 2)), null);
        Document d = assemble(List.of(), b);
        assertThat(d.pages()).extracting(p -> p.verdict()).containsExactly(Verdict.GOOD_TEXT, Verdict.BAD_TEXT);
        assertThat(d.pages().getFirst().quality()).isGreaterThan(0.95);
        assertThat(d.problems()).singleElement().extracting(p -> p.page()).isEqualTo(2);
    }

    @Test
    void a_lone_surrogate_does_not_break_the_json() {
        assertThat(assemble(List.of(), block(Role.PARAGRAPH, "a\ud800b")).text()).isEqualTo("a\ufffdb");
    }
}
