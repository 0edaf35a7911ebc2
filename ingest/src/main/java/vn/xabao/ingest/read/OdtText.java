package vn.xabao.ingest.read;

import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The text inside a paragraph of an ODT. Deleted text is kept elsewhere in the file and never met here. */
final class OdtText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int SPACES = 100;

    private final OdtStyles styles;
    private final OdtBody body;

    OdtText(OdtStyles styles, OdtBody body) {
        this.styles = styles;
        this.body = body;
    }

    void paragraph(Element p, InlineText out) {
        read(p, styles.isCaps("paragraph", Xml.attribute(p, "style-name")), out);
    }

    private void read(Element parent, boolean caps, InlineText out) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text t) {
                out.append(caps ? t.getData().toUpperCase(VIETNAMESE) : t.getData());
            } else if (n instanceof Element e) {
                element(e, caps, out);
            }
        }
    }

    private void element(Element e, boolean caps, InlineText out) {
        switch (Xml.name(e)) {
            case "s" -> out.append(" ".repeat(Math.clamp(Xml.number(Xml.attribute(e, "c"), 1), 1, SPACES)));
            case "tab" -> out.append(" ");
            case "line-break" -> out.lineBreak();
            case "note" -> note(e, out);
            case "span" -> span(e, caps, out);
            case "text-box", "custom-shape", "rect", "ellipse", "circle", "caption", "polygon", "path" ->
                out.box(body.flows(e));
            case "annotation", "annotation-end", "hidden-text", "hidden-paragraph", "ruby-text", "desc", "title",
                    "tracked-changes", "script" ->
                {
                }
            default -> read(e, caps, out);
        }
    }

    private void span(Element e, boolean caps, InlineText out) {
        String style = Xml.attribute(e, "style-name");
        if (!styles.isHidden("text", style)) {
            read(e, caps || styles.isCaps("text", style), out);
        }
    }

    private void note(Element e, InlineText out) {
        Element citation = Xml.child(e, "note-citation");
        String mark = citation == null ? "" : NoteMarks.raised(citation.getTextContent().strip());
        out.note(mark, String.join(" ", TableUse.texts(body.flows(Xml.child(e, "note-body")))));
    }
}
