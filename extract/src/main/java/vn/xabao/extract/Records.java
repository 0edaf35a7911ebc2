package vn.xabao.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.xabao.extract.report.ReportSource;
import vn.xabao.extract.report.ReportTable;
import vn.xabao.extract.section.Outline;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Page;
import vn.xabao.ingest.document.Source;
import vn.xabao.ingest.document.Table;
import vn.xabao.ingest.document.TextOrigin;

/** The parts of a record that a document gives as it is. */
final class Records {

    private Records() {
    }

    static String id(Document document) {
        String sha = document.source().sha256();
        return sha == null ? Fingerprint.sha256(document.text()) : sha;
    }

    static ReportSource source(Document document) {
        Source s = document.source();
        Set<TextOrigin> origins = document.pages().stream().map(Page::textOrigin).collect(Collectors.toSet());
        TextOrigin origin = origins.size() == 1
                ? origins.iterator().next()
                : origins.isEmpty() ? TextOrigin.EMBEDDED : TextOrigin.MIXED;
        return new ReportSource(s.path(), s.name(), s.mediaType(), s.bytes(), document.pages().size(), origin,
                s.container(), List.of());
    }

    static List<ReportTable> tables(Document document, Outline outline) {
        return document.tables().stream().map(t -> table(document, outline, t)).toList();
    }

    private static ReportTable table(Document document, Outline outline, Table table) {
        List<List<String>> grid = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            grid.add(new ArrayList<>(Collections.nCopies(table.columns(), "")));
        }
        for (Table.Cell cell : table.cells()) {
            Block block = document.blocks().get(cell.block());
            String text = document.text().substring(block.start(), block.end());
            for (int r = cell.row(); r < Math.min(table.rows(), cell.row() + cell.rowSpan()); r++) {
                for (int c = cell.column(); c < Math.min(table.columns(), cell.column() + cell.columnSpan()); c++) {
                    grid.get(r).set(c, text);
                }
            }
        }
        int start = table.cells().isEmpty()
                ? 0
                : document.blocks().get(table.cells().getFirst().block()).start();
        return new ReportTable(table.page(), outline.citation(start), table.title(),
                grid.subList(0, table.headerRows()), grid.subList(table.headerRows(), grid.size()), table.box());
    }
}
