package vn.xabao.ingest.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Counts the lists of an ODT: a list may go on from an earlier one. */
final class OdtLists {

    private final OdtStyles styles;
    private final Map<String, ListCounter> byId = new HashMap<>();
    private final Map<String, ListCounter> byStyle = new HashMap<>();
    private final ListCounter headings = new ListCounter();

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /**
     * Where in a list we stand.
     *
     * @param level from 0
     */
    record Place(String style, int level, ListCounter counter) {
    }

    Place enter(Element list, @Nullable Place outer) {
        String named = Xml.attribute(list, "style-name");
        if (outer != null) {
            return new Place(named == null ? outer.style() : named, outer.level() + 1, outer.counter());
        }
        String style = named == null ? "" : named;
        ListCounter counter = counter(list, style);
        byStyle.put(style, counter);
        String id = Xml.attribute(list, "id");
        if (id != null) {
            byId.put(id, counter);
        }
        return new Place(style, 0, counter);
    }

    private ListCounter counter(Element list, String style) {
        ListCounter continued = byId.get(Xml.attribute(list, "continue-list", ""));
        if (continued == null && Xml.attribute(list, "continue-numbering", "").equals("true")) {
            continued = byStyle.get(style);
        }
        return continued == null ? new ListCounter() : continued;
    }

    /** The label of the item's first paragraph. */
    String label(Place place, Element item) {
        List<ListLevel> levels = styles.list(place.style());
        if (levels.isEmpty()) {
            return "";
        }
        String start = Xml.attribute(item, "start-value");
        if (start != null && place.level() < levels.size()) {
            List<ListLevel> restarted = new java.util.ArrayList<>(levels);
            restarted.set(place.level(), levels.get(place.level()).startingAt(Xml.number(start, 1)));
            place.counter().restart(place.level());
            return place.counter().next(restarted, place.level());
        }
        return place.counter().next(levels, place.level());
    }

    /** The label of a heading outside lists, by the document's outline. */
    String headingLabel(Element heading) {
        if (styles.outline().isEmpty() || Xml.attribute(heading, "is-list-header", "").equals("true")) {
            return "";
        }
        return headings.next(styles.outline(), Xml.number(Xml.attribute(heading, "outline-level"), 1) - 1);
    }
}
