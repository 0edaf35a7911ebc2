package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a page as its blocks show it. */
final class HtmlBody {

    private static final Set<String> UNSEEN = Set.of("script", "style", "nav", "noscript", "template", "head", "iframe",
            "object", "svg", "button", "select", "textarea", "del", "canvas", "audio", "video");

    private final HtmlNotes notes;

    HtmlBody(HtmlNotes notes) {
        this.notes = notes;
    }

    List<Flow> flows(Element container) {
        Part part = new Part();
        part.children(container);
        part.flush();
        return part.flows;
    }

    private final class Part {

        private final List<Flow> flows = new ArrayList<>();
        private InlineText open = new InlineText();
        private Flow.Kind kind = Flow.Kind.TEXT;
        private String label = "";

        void children(Element parent) {
            for (Node n : parent.childNodes()) {
                if (n instanceof TextNode t) {
                    text(t, parent);
                } else if (n instanceof Element e && !isUnseen(e)) {
                    element(e);
                }
            }
        }

        private void text(TextNode t, Element parent) {
            if (parent.normalName().equals("pre")) {
                for (String line : t.getWholeText().split("\n", -1)) {
                    open.append(line);
                    open.lineBreak();
                }
            } else {
                open.append(t.getWholeText());
            }
        }

        private void element(Element e) {
            switch (e.normalName()) {
                case "br" -> open.lineBreak();
                case "table" -> table(e);
                case "ol", "ul" -> list(e);
                case "h1", "h2", "h3", "h4", "h5", "h6" -> block(e, Flow.Kind.HEADING, "");
                case "a" -> link(e);
                default -> {
                    if (e.isBlock()) {
                        flush();
                        block(e, isListParagraph(e) ? Flow.Kind.LIST_ITEM : kind, label);
                    } else if (isWordLabel(e)) {
                        open.append(wordLabel(e.text()) + " ");
                    } else {
                        children(e);
                    }
                }
            }
        }

        /** The first text of the block takes the label, what follows in it has none. */
        private void block(Element e, Flow.Kind ofBlock, String labelDue) {
            flush();
            kind = ofBlock;
            label = labelDue;
            children(e);
            flush();
            kind = Flow.Kind.TEXT;
        }

        void flush() {
            List<Flow> read = open.flows(kind, label);
            if (!read.isEmpty()) {
                flows.addAll(read);
                label = "";
                kind = Flow.Kind.TEXT;
            }
            open = new InlineText();
        }

        private void table(Element e) {
            flush();
            Element caption = e.selectFirst("> caption");
            if (caption != null) {
                block(caption, Flow.Kind.TEXT, "");
            }
            flows.add(new HtmlTable(HtmlBody.this).read(e));
        }

        private void list(Element e) {
            flush();
            HtmlList list = new HtmlList(e);
            for (Element item : e.children()) {
                if (item.normalName().equals("li")) {
                    block(item, Flow.Kind.LIST_ITEM, list.label(item));
                } else if (!isUnseen(item)) {
                    element(item);
                }
            }
        }

        private void link(Element e) {
            String note = notes.calledBy(e);
            if (note == null) {
                children(e);
            } else {
                open.note(HtmlNotes.mark(e), note);
            }
        }
    }

    private static boolean isUnseen(Element e) {
        String style = e.attr("style").replace(" ", "");
        return UNSEEN.contains(e.normalName()) || style.contains("display:none") || style.contains("mso-hide:all");
    }

    private static boolean isListParagraph(Element e) {
        return e.attr("style").contains("mso-list:") && !isWordLabel(e);
    }

    /** Word writes the number of an automatic list as text of its own. */
    private static boolean isWordLabel(Element e) {
        return e.attr("style").replace(" ", "").contains("mso-list:Ignore");
    }

    private static String wordLabel(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit) && !text.strip().equals("o")
                ? text
                : Bullets.shown(text);
    }
}
