package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.xabao.ingest.read.OdtLists.Place;

/** Paragraphs, lists and tables of an ODT, in order. */
final class OdtBody {

    private final OdtStyles styles;
    private final OdtLists lists;
    private final OdtText text;

    OdtBody(OdtParts parts) {
        styles = new OdtStyles(parts);
        lists = new OdtLists(styles);
        text = new OdtText(styles, this);
    }

    /** What stands in a body, cell, note, header or text box. */
    List<Flow> flows(@Nullable Element container) {
        List<Flow> flows = new ArrayList<>();
        for (Element e : Xml.children(container)) {
            read(e, flows);
        }
        return flows;
    }

    private void read(Element e, List<Flow> flows) {
        switch (Xml.name(e)) {
            case "p" -> flows.addAll(paragraph(e, Flow.Kind.TEXT, ""));
            case "h" -> flows.addAll(paragraph(e, Flow.Kind.HEADING, lists.headingLabel(e)));
            case "list" -> list(e, null, flows);
            case "table" -> flows.add(table(e));
            case "tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "forms", "annotation",
                    "table-of-content-source", "desc", "title" ->
                {
                }
            default -> flows.addAll(flows(e));
        }
    }

    private List<Flow> paragraph(Element p, Flow.Kind kind, String label) {
        InlineText inline = new InlineText();
        if (!styles.isHidden("paragraph", Xml.attribute(p, "style-name"))) {
            text.paragraph(p, inline);
        }
        return inline.flows(kind, label);
    }

    private void list(Element list, @Nullable Place outer, List<Flow> flows) {
        Place place = lists.enter(list, outer);
        for (Element item : Xml.children(list)) {
            item(item, place, flows);
        }
    }

    private void item(Element item, Place place, List<Flow> flows) {
        boolean labelDue = Xml.name(item).equals("list-item");
        for (Element e : Xml.children(item)) {
            switch (Xml.name(e)) {
                case "p", "h" -> {
                    String label = labelDue ? lists.label(place, item) : "";
                    flows.addAll(paragraph(e, kind(e, label), label));
                    labelDue = false;
                }
                case "list" -> list(e, place, flows);
                default -> read(e, flows);
            }
        }
    }

    private static Flow.Kind kind(Element e, String label) {
        if (Xml.name(e).equals("h")) {
            return Flow.Kind.HEADING;
        }
        return label.isEmpty() ? Flow.Kind.TEXT : Flow.Kind.LIST_ITEM;
    }

    private Flow.Grid table(Element table) {
        return new OdtTable(this, styles).read(table);
    }
}
