package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.xabao.ingest.read.ListLevel.Form;

/** Word's automatic numbering: the label each list paragraph shows, counted in document order. */
final class DocxNumbering {

    private static final String NO_LIST = "0";

    private final DocxStyles styles;
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> nums = new HashMap<>();
    private final Map<String, List<ListLevel>> levels = new HashMap<>();
    private final Map<String, ListCounter> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    DocxNumbering(@Nullable Element numbering, DocxStyles styles) {
        this.styles = styles;
        Xml.children(numbering, "abstractNum").forEach(a -> abstracts.put(Xml.attribute(a, "abstractNumId", ""), a));
        Xml.children(numbering, "num").forEach(n -> nums.put(Xml.attribute(n, "numId", ""), n));
    }

    /** The label of this paragraph, which counts as an item; empty where it is in no list. */
    String label(@Nullable Element paragraphProperties) {
        Element direct = Xml.child(paragraphProperties, "numPr");
        String style = styles.of(paragraphProperties);
        String id = Xml.attribute(Xml.child(direct, "numId"), "val");
        if (id == null) {
            id = styles.find(style, s -> Xml.attribute(Xml.at(s, "pPr", "numPr", "numId"), "val"));
        }
        Element num = id == null || id.equals(NO_LIST) ? null : nums.get(id);
        if (id == null || num == null) {
            return "";
        }
        String ilvl = Xml.attribute(Xml.child(direct, "ilvl"), "val");
        return next(id, num, ilvl == null ? levelOfStyle(style, num) : Xml.number(ilvl, 0));
    }

    private int levelOfStyle(@Nullable String style, Element num) {
        String stated = styles.find(style, s -> Xml.attribute(Xml.at(s, "pPr", "numPr", "ilvl"), "val"));
        if (stated != null) {
            return Xml.number(stated, 0);
        }
        for (Element level : Xml.children(abstractOf(num), "lvl")) {
            if (Xml.attribute(Xml.child(level, "pStyle"), "val", "").equals(style)) {
                return Xml.number(Xml.attribute(level, "ilvl"), 0);
            }
        }
        return 0;
    }

    private String next(String id, Element num, int level) {
        List<ListLevel> shown = levels.computeIfAbsent(id, i -> levelsOf(num));
        if (shown.isEmpty()) {
            return "";
        }
        ListCounter counter = counters.computeIfAbsent(abstractId(num), a -> new ListCounter());
        if (begun.add(id)) {
            for (Element o : Xml.children(num, "lvlOverride")) {
                if (Xml.child(o, "startOverride") != null) {
                    counter.restart(Xml.number(Xml.attribute(o, "ilvl"), 0));
                }
            }
        }
        return counter.next(shown, level);
    }

    private static String abstractId(Element num) {
        return Xml.attribute(Xml.child(num, "abstractNumId"), "val", "");
    }

    /** A numbering may only point to a list style, which points to the numbering that is meant. */
    private @Nullable Element abstractOf(Element num) {
        Element definition = abstracts.get(abstractId(num));
        String link = Xml.attribute(Xml.child(definition, "numStyleLink"), "val");
        if (link == null) {
            return definition;
        }
        String id = styles.find(link, s -> Xml.attribute(Xml.at(s, "pPr", "numPr", "numId"), "val"));
        Element linked = id == null ? null : nums.get(id);
        return linked == null ? definition : abstracts.get(abstractId(linked));
    }

    private List<ListLevel> levelsOf(Element num) {
        List<ListLevel> list = new ArrayList<>();
        for (Element l : Xml.children(abstractOf(num), "lvl")) {
            put(list, Xml.number(Xml.attribute(l, "ilvl"), list.size()), level(l));
        }
        for (Element o : Xml.children(num, "lvlOverride")) {
            int at = Xml.number(Xml.attribute(o, "ilvl"), 0);
            Element whole = Xml.child(o, "lvl");
            String start = Xml.attribute(Xml.child(o, "startOverride"), "val");
            if (whole != null) {
                put(list, at, level(whole));
            } else if (start != null && at < list.size()) {
                put(list, at, list.get(at).startingAt(Xml.number(start, 1)));
            }
        }
        return list;
    }

    private static void put(List<ListLevel> list, int at, ListLevel level) {
        while (list.size() <= at && list.size() < ListCounter.LEVELS) {
            list.add(level);
        }
        if (at >= 0 && at < list.size()) {
            list.set(at, level);
        }
    }

    private static ListLevel level(Element l) {
        String text = Xml.attribute(Xml.child(l, "lvlText"), "val", "");
        Form form = form(Xml.attribute(Xml.child(l, "numFmt"), "val", "decimal"));
        if (form == Form.BULLET) {
            return ListLevel.bullet(text);
        }
        int start = Xml.number(Xml.attribute(Xml.child(l, "start"), "val"), 0);
        return new ListLevel(form, text, start, !Xml.attribute(Xml.child(l, "lvlRestart"), "val", "1").equals("0"));
    }

    private static Form form(String numFmt) {
        return switch (numFmt) {
            case "bullet" -> Form.BULLET;
            case "none" -> Form.NONE;
            case "decimalZero" -> Form.DECIMAL_ZERO;
            case "lowerLetter" -> Form.LOWER_LETTER;
            case "upperLetter" -> Form.UPPER_LETTER;
            case "lowerRoman" -> Form.LOWER_ROMAN;
            case "upperRoman" -> Form.UPPER_ROMAN;
            default -> Form.DECIMAL;
        };
    }
}
