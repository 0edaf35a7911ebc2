package vn.xabao.extract.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.xabao.extract.Extractor;
import vn.xabao.extract.TextDocuments;
import vn.xabao.extract.report.Finding;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Table;

/** Reports of xã Sơn Long for 2023, read by the extractor: a head, then the lines or the table given. */
final class Reports {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final String HEAD = "ỦY BAN NHÂN DÂN\nXÃ SƠN LONG\nSố: 12/BC-UBND\n"
            + "Sơn Long, ngày 05 tháng 12 năm 2023\nBÁO CÁO\nKết quả công tác dân vận chính quyền năm 2023\n";

    private Reports() {
    }

    static List<Finding> findings(String body) {
        return text(body).findings();
    }

    /** @param body its lines parted by {@code ~} */
    static Report text(String body) {
        return EXTRACTOR.extract(TextDocuments.of(HEAD + body.replace('~', '\n')), "test");
    }

    /** @param rows cells parted by bars, the heads first */
    static List<Finding> table(String caption, String... rows) {
        Document plain = TextDocuments.of(HEAD + caption);
        StringBuilder text = new StringBuilder(plain.text());
        List<Block> blocks = new ArrayList<>(plain.blocks());
        List<Table.Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            String[] row = rows[r].split("\\|", -1);
            for (int c = 0; c < row.length; c++) {
                text.append(c == 0 ? '\n' : '\t');
                int start = text.length();
                text.append(row[c].strip());
                cells.add(new Table.Cell(r, c, 1, 1, blocks.size()));
                blocks.add(new Block(Block.Role.CELL, 1, null, start, text.length(), List.of()));
            }
        }
        int columns = Stream.of(rows).mapToInt(r -> r.split("\\|", -1).length).max().orElseThrow();
        Table table = new Table(1, caption, rows.length, columns, 1, cells, null);
        return EXTRACTOR.extract(new Document(plain.source(), plain.pages(), blocks, List.of(table), List.of(),
                text.toString()), "test").findings();
    }
}
