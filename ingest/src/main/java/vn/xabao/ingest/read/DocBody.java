package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/** Paragraphs and tables of a DOC, in order. */
final class DocBody {

    private static final int BODY_TEXT = 9;

    private final DocLists lists = new DocLists();
    private final DocText text;

    DocBody(HWPFDocument document) {
        text = new DocText(document, this);
    }

    List<Flow> flows(Range range) {
        return flows(range, 0);
    }

    /** @param depth how many tables the range itself stands in */
    List<Flow> flows(Range range, int depth) {
        List<Flow> flows = new ArrayList<>();
        InlineText open = new InlineText();
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph p = range.getParagraph(i);
            if (p.isInTable() && p.getTableLevel() > depth) {
                int length = table(range, p, depth, flows);
                if (length > 0) {
                    i += length - 1;
                    continue;
                }
            }
            if (!text.read(p, open)) {
                flows.addAll(close(p, open));
                open = new InlineText();
            }
        }
        return flows;
    }

    /** @return how many paragraphs the table takes; 0 where its structure is broken and its cells are only paragraphs */
    private int table(Range range, Paragraph first, int depth, List<Flow> flows) {
        try {
            Table table = range.getTable(first);
            flows.add(new DocTable(this).read(table, depth + 1));
            return table.numParagraphs();
        } catch (RuntimeException broken) {
            return 0;
        }
    }

    private List<Flow> close(Paragraph p, InlineText open) {
        String label = lists.label(p);
        if (p.getLvl() < BODY_TEXT) {
            return open.flows(Flow.Kind.HEADING, label);
        }
        return open.flows(label.isEmpty() ? Flow.Kind.TEXT : Flow.Kind.LIST_ITEM, label);
    }
}
