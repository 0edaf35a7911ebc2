package vn.xabao.ingest.read;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.xabao.ingest.read.GridBuilder.Merge;

/** A table of a DOCX with its spans. */
final class DocxTable {

    private static final Set<String> INNER = Set.of("insideH", "insideV");
    private static final Set<String> SIDES = Set.of("left", "right", "start", "end");
    private static final Set<String> NO_LINE = Set.of("nil", "none");

    private final DocxBody body;
    private final DocxStyles styles;
    private final GridBuilder grid = new GridBuilder();

    DocxTable(DocxBody body, DocxStyles styles) {
        this.body = body;
        this.styles = styles;
    }

    Flow.Grid read(Element table) {
        Element properties = Xml.child(table, "tblPr");
        Element own = Xml.child(properties, "tblBorders");
        String style = Xml.attribute(Xml.child(properties, "tblStyle"), "val");
        Element borders = own != null ? own : styles.find(style, s -> Xml.at(s, "tblPr", "tblBorders"));
        if (isDrawn(borders, INNER)) {
            grid.border();
        }
        within(table, "tr").forEach(this::row);
        return grid.grid();
    }

    private void row(Element tr) {
        Element properties = Xml.child(tr, "trPr");
        if (Xml.child(properties, "del") != null) {
            return;
        }
        grid.row(Boolean.TRUE.equals(DocxStyles.toggle(properties, "tblHeader")));
        int column = Xml.number(Xml.attribute(Xml.child(properties, "gridBefore"), "val"), 0);
        for (Element tc : within(tr, "tc").toList()) {
            Element cell = Xml.child(tc, "tcPr");
            int span = Math.clamp(Xml.number(Xml.attribute(Xml.child(cell, "gridSpan"), "val"), 1), 1, 100);
            if (isDrawn(Xml.child(cell, "tcBorders"), SIDES)) {
                grid.border();
            }
            grid.cell(column, span, merge(Xml.child(cell, "vMerge")), body.flows(tc));
            column += span;
        }
    }

    private static Merge merge(@Nullable Element vMerge) {
        if (vMerge == null) {
            return Merge.NONE;
        }
        return Xml.attribute(vMerge, "val", "continue").equals("restart") ? Merge.BEGINS : Merge.GOES_ON;
    }

    private static boolean isDrawn(@Nullable Element borders, Set<String> which) {
        return Xml.children(borders).stream().filter(b -> which.contains(Xml.name(b)))
                .anyMatch(b -> !NO_LINE.contains(Xml.attribute(b, "val", "nil")));
    }

    /** Rows or cells, also those wrapped in content controls. */
    private static Stream<Element> within(Element parent, String name) {
        return Xml.children(parent).stream().flatMap(e -> switch (Xml.name(e)) {
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> within(e, name);
            default -> Xml.name(e).equals(name) ? Stream.of(e) : Stream.empty();
        });
    }
}
