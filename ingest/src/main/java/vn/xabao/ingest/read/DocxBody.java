package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Paragraphs and tables of a DOCX part, in order. */
final class DocxBody {

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxText text;

    DocxBody(DocxParts parts) {
        styles = new DocxStyles(parts.styles());
        numbering = new DocxNumbering(parts.numbering(), styles);
        text = new DocxText(parts, styles);
    }

    /** What stands in a body, cell, note, header or text box. */
    List<Flow> flows(@Nullable Element container) {
        Part part = new Part();
        part.read(container);
        return part.flows;
    }

    private final class Part {

        private final List<Flow> flows = new ArrayList<>();
        private InlineText open = new InlineText();

        void read(@Nullable Element container) {
            for (Element e : Xml.children(container)) {
                switch (Xml.name(e)) {
                    case "p" -> paragraph(e);
                    case "tbl" -> flows.add(new DocxTable(DocxBody.this, styles).read(e));
                    case "sectPr", "sdtPr", "sdtEndPr", "del", "moveFrom", "tcPr" -> {
                    }
                    case "AlternateContent" -> read(Xml.child(e, "Choice"));
                    default -> read(e);
                }
            }
        }

        private void paragraph(Element p) {
            Element properties = Xml.child(p, "pPr");
            text.read(p, styles.isCaps(styles.of(properties)), open, DocxBody.this);
            Element mark = Xml.child(properties, "rPr");
            if (Xml.child(mark, "del") != null || Xml.child(mark, "moveFrom") != null) {
                return; // its end is deleted: the next paragraph goes on in this one
            }
            String label = numbering.label(properties);
            flows.addAll(open.flows(kind(properties, label), label));
            open = new InlineText();
        }

        private Flow.Kind kind(@Nullable Element properties, String label) {
            if (styles.isHeading(properties)) {
                return Flow.Kind.HEADING;
            }
            return label.isEmpty() ? Flow.Kind.TEXT : Flow.Kind.LIST_ITEM;
        }
    }
}
