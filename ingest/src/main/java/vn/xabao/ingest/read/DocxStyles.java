package vn.xabao.ingest.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the styles of a DOCX give to the paragraphs that carry them; a style inherits from the one it is based on. */
final class DocxStyles {

    private static final int DEPTH = 20;

    private final Map<String, Element> byId = new HashMap<>();
    private @Nullable String defaultParagraph;

    DocxStyles(@Nullable Element styles) {
        for (Element s : Xml.children(styles, "style")) {
            String id = Xml.attribute(s, "styleId", "");
            byId.put(id, s);
            if (Xml.attribute(s, "type", "").equals("paragraph") && isOn(Xml.attribute(s, "default", "0"))) {
                defaultParagraph = id;
            }
        }
    }

    /** Looks in the style and those it is based on. */
    <T> @Nullable T find(@Nullable String id, Function<Element, @Nullable T> what) {
        String at = id;
        for (int i = 0; i < DEPTH && at != null; i++) {
            Element style = byId.get(at);
            if (style == null) {
                return null;
            }
            T found = what.apply(style);
            if (found != null) {
                return found;
            }
            at = Xml.attribute(Xml.child(style, "basedOn"), "val");
        }
        return null;
    }

    /** The style of a paragraph: the one it names, or else the default one. */
    @Nullable
    String of(@Nullable Element paragraphProperties) {
        String named = Xml.attribute(Xml.child(paragraphProperties, "pStyle"), "val");
        return named == null ? defaultParagraph : named;
    }

    boolean isHeading(@Nullable Element paragraphProperties) {
        String direct = Xml.attribute(Xml.child(paragraphProperties, "outlineLvl"), "val");
        if (direct != null) {
            return isOutline(direct);
        }
        String style = of(paragraphProperties);
        String outline = find(style, s -> Xml.attribute(Xml.at(s, "pPr", "outlineLvl"), "val"));
        return isOutline(outline) || Boolean.TRUE.equals(find(style, s -> isTitle(s) ? Boolean.TRUE : null));
    }

    private static boolean isOutline(@Nullable String level) {
        return Xml.number(level, 9) < 9;
    }

    private static boolean isTitle(Element style) {
        String name = Xml.attribute(Xml.child(style, "name"), "val", "").toLowerCase(Locale.ROOT);
        return name.equals("title") || name.startsWith("heading");
    }

    /** Whether a run in this style is shown in capitals; null where the style does not say. */
    boolean isCaps(@Nullable String style) {
        return Boolean.TRUE.equals(find(style, s -> toggle(Xml.child(s, "rPr"), "caps")));
    }

    /** The value of an on/off property; null where it is not given. */
    static @Nullable Boolean toggle(@Nullable Element properties, String name) {
        Element e = Xml.child(properties, name);
        return e == null ? null : isOn(Xml.attribute(e, "val", "1"));
    }

    private static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
