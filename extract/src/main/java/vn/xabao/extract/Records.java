package vn.xabao.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.ReportSource;
import vn.xabao.extract.report.ReportTable;
import vn.xabao.extract.report.Section;
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

    /** Number and title as people cite a section. */
    static String name(Section section) {
        return section.number() == null ? section.title() : section.number() + ". " + section.title();
    }

    static List<ReportTable> tables(Document document, List<Section> sections) {
        return document.tables().stream().map(t -> table(document, sections, t)).toList();
    }

    private static ReportTable table(Document document, List<Section> sections, Table table) {
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
        return new ReportTable(table.page(), sectionAt(sections, start), table.title(),
                grid.subList(0, table.headerRows()), grid.subList(table.headerRows(), grid.size()), table.box());
    }

    /** Name of the innermost section around an offset. */
    static @Nullable String sectionAt(List<Section> sections, int offset) {
        return sections.stream().filter(s -> s.start() <= offset && offset < s.end()).map(Records::name)
                .reduce((a, b) -> b).orElse(null);
    }
}
