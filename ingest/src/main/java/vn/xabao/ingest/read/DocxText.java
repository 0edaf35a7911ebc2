package vn.xabao.ingest.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The text inside a paragraph of a DOCX: what is inserted is read, what is deleted or hidden is not. */
final class DocxText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final DocxStyles styles;
    private final Map<String, Element> footnotes;
    private final Map<String, Element> endnotes;
    private final NoteMarks marks = new NoteMarks();

    DocxText(DocxParts parts, DocxStyles styles) {
        this.styles = styles;
        this.footnotes = notes(parts.footnotes());
        this.endnotes = notes(parts.endnotes());
    }

    private static Map<String, Element> notes(@Nullable Element part) {
        Map<String, Element> byId = new HashMap<>();
        Xml.children(part).forEach(n -> byId.put(Xml.attribute(n, "id", ""), n));
        return byId;
    }

    /** Reads what stands in the element into the paragraph; text boxes are read by the body. */
    void read(Element e, boolean caps, InlineText out, DocxBody body) {
        switch (Xml.name(e)) {
            case "pPr", "rPr", "sdtPr", "sdtEndPr", "del", "moveFrom", "delText", "instrText" -> {
            }
            case "r" -> run(e, caps, out, body);
            case "t" -> out.append(caps ? e.getTextContent().toUpperCase(VIETNAMESE) : e.getTextContent());
            case "tab", "ptab" -> out.append(" ");
            case "br", "cr" -> out.lineBreak();
            case "noBreakHyphen" -> out.append("-");
            case "softHyphen" -> out.append("\u00AD");
            case "sym" -> out.append(symbol(e));
            case "footnoteReference" -> note(footnotes, e, marks::footnote, out, body);
            case "endnoteReference" -> note(endnotes, e, marks::endnote, out, body);
            case "txbxContent" -> out.box(body.flows(e));
            case "AlternateContent" -> alternative(e, caps, out, body);
            default -> all(e, caps, out, body);
        }
    }

    private void all(Element parent, boolean caps, InlineText out, DocxBody body) {
        for (Element e : Xml.children(parent)) {
            read(e, caps, out, body);
        }
    }

    private void run(Element r, boolean paragraphCaps, InlineText out, DocxBody body) {
        Element properties = Xml.child(r, "rPr");
        if (Boolean.TRUE.equals(DocxStyles.toggle(properties, "vanish"))) {
            return;
        }
        Boolean direct = DocxStyles.toggle(properties, "caps");
        String style = Xml.attribute(Xml.child(properties, "rStyle"), "val");
        all(r, direct != null ? direct : paragraphCaps || styles.isCaps(style), out, body);
    }

    /** A drawing stands twice, for new and for old programs: one of them is read. */
    private void alternative(Element e, boolean caps, InlineText out, DocxBody body) {
        Element choice = Xml.child(e, "Choice");
        Element read = choice == null ? Xml.child(e, "Fallback") : choice;
        if (read != null) {
            all(read, caps, out, body);
        }
    }

    private void note(Map<String, Element> notes, Element call, java.util.function.Supplier<String> mark,
            InlineText out, DocxBody body) {
        Element note = notes.get(Xml.attribute(call, "id", ""));
        if (note == null) {
            return;
        }
        String content = TableUse.texts(body.flows(note)).stream().collect(Collectors.joining(" "));
        String own = Xml.attribute(call, "customMarkFollows");
        out.note(own == null ? mark.get() : "", content);
    }

    private static String symbol(Element e) {
        try {
            int c = Integer.parseInt(Xml.attribute(e, "char", ""), 16);
            return Bullets.shown(Character.toString(c));
        } catch (IllegalArgumentException notACode) {
            return "";
        }
    }
}
