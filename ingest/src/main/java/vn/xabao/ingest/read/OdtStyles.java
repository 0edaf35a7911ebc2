package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.xabao.ingest.read.ListLevel.Form;

/** The styles of an ODT that change what people see: capitals, hidden text, borders, list labels. */
final class OdtStyles {

    private static final int DEPTH = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, List<ListLevel>> lists = new HashMap<>();
    private List<ListLevel> outline = List.of();

    OdtStyles(OdtParts parts) {
        add(Xml.child(parts.styles(), "styles"));
        add(Xml.child(parts.styles(), "automatic-styles"));
        add(Xml.child(parts.content(), "automatic-styles"));
    }

    private void add(@Nullable Element holder) {
        for (Element s : Xml.children(holder)) {
            String name = Xml.attribute(s, "name", "");
            switch (Xml.name(s)) {
                case "style" -> styles.put(Xml.attribute(s, "family", "") + " " + name, s);
                case "list-style" -> lists.put(name, levels(s));
                case "outline-style" -> outline = levels(s);
                default -> {
                }
            }
        }
    }

    List<ListLevel> list(@Nullable String name) {
        return name == null ? List.of() : lists.getOrDefault(name, List.of());
    }

    List<ListLevel> outline() {
        return outline;
    }

    boolean isCaps(String family, @Nullable String style) {
        return "uppercase".equals(text(family, style, "text-transform"));
    }

    boolean isHidden(String family, @Nullable String style) {
        return "none".equals(text(family, style, "display"));
    }

    /** Whether a line is drawn at the left or right of the cell. */
    boolean isBordered(@Nullable String cellStyle) {
        Element style = cellStyle == null ? null : styles.get("table-cell " + cellStyle);
        Element properties = Xml.child(style, "table-cell-properties");
        return List.of("border", "border-left", "border-right").stream()
                .map(side -> Xml.attribute(properties, side, "none"))
                .anyMatch(line -> !line.startsWith("none") && !line.startsWith("0"));
    }

    private @Nullable String text(String family, @Nullable String name, String property) {
        String at = name;
        for (int i = 0; i < DEPTH && at != null; i++) {
            Element style = styles.get(family + " " + at);
            String value = Xml.attribute(Xml.child(style, "text-properties"), property);
            if (value != null) {
                return value;
            }
            at = Xml.attribute(style, "parent-style-name");
        }
        return null;
    }

    private static List<ListLevel> levels(Element listStyle) {
        List<ListLevel> levels = new ArrayList<>();
        for (Element l : Xml.children(listStyle)) {
            int at = Xml.number(Xml.attribute(l, "level"), levels.size() + 1) - 1;
            while (levels.size() < Math.min(at, ListCounter.LEVELS)) {
                levels.add(new ListLevel(Form.NONE, "", 1, true));
            }
            if (at == levels.size()) {
                levels.add(level(l, at));
            }
        }
        return levels;
    }

    private static ListLevel level(Element l, int at) {
        return switch (Xml.name(l)) {
            case "list-level-style-bullet" -> ListLevel.bullet(Xml.attribute(l, "bullet-char", "•"));
            case "list-level-style-image" -> ListLevel.bullet("•");
            default -> {
                Form form = form(Xml.attribute(l, "num-format", ""));
                String pattern = form == Form.NONE && Xml.attribute(l, "num-list-format") == null
                        ? Xml.attribute(l, "num-prefix", "") + Xml.attribute(l, "num-suffix", "")
                        : pattern(l, at);
                yield new ListLevel(form, pattern, Xml.number(Xml.attribute(l, "start-value"), 1), true);
            }
        };
    }

    /** {@code %1%.%2%} is how newer writers say it; the older way is a prefix, a suffix and a number of levels. */
    private static String pattern(Element l, int at) {
        String whole = Xml.attribute(l, "num-list-format");
        if (whole != null) {
            return whole.replaceAll("%(\\d+)%", "%$1");
        }
        int shown = Math.clamp(Xml.number(Xml.attribute(l, "display-levels"), 1), 1, at + 1);
        List<String> slots = new ArrayList<>();
        for (int level = at + 2 - shown; level <= at + 1; level++) {
            slots.add("%" + level);
        }
        return Xml.attribute(l, "num-prefix", "") + String.join(".", slots) + Xml.attribute(l, "num-suffix", "");
    }

    private static Form form(String numFormat) {
        return switch (numFormat) {
            case "" -> Form.NONE;
            case "a" -> Form.LOWER_LETTER;
            case "A" -> Form.UPPER_LETTER;
            case "i" -> Form.LOWER_ROMAN;
            case "I" -> Form.UPPER_ROMAN;
            default -> Form.DECIMAL;
        };
    }
}
