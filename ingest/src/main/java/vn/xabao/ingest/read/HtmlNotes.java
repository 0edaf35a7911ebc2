package vn.xabao.ingest.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The footnotes that Word and LibreOffice write at the end of an HTML page, by the anchors that lead to them. */
final class HtmlNotes {

    private static final Pattern NOTE = Pattern.compile("(?:_?ftn|_?edn|sdfootnote|sdendnote|footnote-?|fn-?)\\d+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_THE_MARK = Pattern.compile("[\\[\\]()\\s]");

    private final Map<String, String> texts = new HashMap<>();

    /** Takes the notes out of the page. */
    HtmlNotes(Document page) {
        List<Element> notes = page.select("div[id], li[id]").stream().filter(e -> NOTE.matcher(e.id()).matches())
                .toList();
        for (Element note : notes) {
            List<String> anchors = note.select("[name], [id]").stream()
                    .map(a -> a.hasAttr("name") ? a.attr("name") : a.id()).toList();
            note.select("a[href^=#]").remove();
            String text = note.text();
            texts.put(note.id(), text);
            anchors.forEach(a -> texts.put(a, text));
            note.remove();
        }
    }

    /** The note that this link calls; null where it calls none. */
    @Nullable
    String calledBy(Element link) {
        String href = link.attr("href");
        return href.startsWith("#") ? texts.get(href.substring(1)) : null;
    }

    static String mark(Element link) {
        return NoteMarks.raised(NOT_THE_MARK.matcher(link.text()).replaceAll(""));
    }
}
