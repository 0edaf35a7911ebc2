package vn.xabao.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import vn.xabao.cli.output.Grid;

/** One self-contained HTML page. */
public final class Page {

    private final Document document = Document.createShell("");

    /**
     * @param language of its words
     * @param style name of the style sheet, beside this class, that is added to the common one
     */
    public Page(String language, String title, String style) {
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        document.prependChild(new DocumentType("html", "", ""));
        Objects.requireNonNull(document.firstElementChild()).attr("lang", language);
        String css = resource("page.css") + resource(style);
        String script = resource("sort.js");
        Element head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        // Nothing but the style and the script of this page may run, whatever a report holds.
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content",
                "default-src 'none'; style-src '" + hash(css) + "'; script-src '" + hash(script)
                        + "'; base-uri 'none'; form-action 'none'");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").text(title);
        head.appendElement("style").appendChild(new DataNode(css));
        head.appendElement("script").attr("type", "module").appendChild(new DataNode(script));
    }

    public Element body() {
        return document.body();
    }

    public String html() {
        return document.outerHtml() + "\n";
    }

    /** Adds a table that is sorted by a click on the head of a column; without scripts it stays as it is. */
    public static Element table(Element parent, Grid grid) {
        Element table = parent.appendElement("div").addClass("wide").attr("tabindex", "0").attr("role", "region")
                .attr("aria-label", grid.title()).appendElement("table").addClass("sortable");
        table.appendElement("caption").text(grid.title());
        Element head = table.appendElement("thead").appendElement("tr");
        for (Grid.Column column : grid.columns()) {
            head.appendElement("th").attr("scope", "col").text(column.name())
                    .toggleClass(column.number() ? "number" : "words");
        }
        Element body = table.appendElement("tbody");
        for (var row : grid.rows()) {
            Element line = body.appendElement("tr");
            for (int i = 0; i < row.size(); i++) {
                Grid.Cell cell = row.get(i);
                Element td = line.appendElement("td").text(cell.text());
                td.toggleClass(grid.columns().get(i).number() ? "number" : "words");
                if (cell.key() != null) {
                    td.attr("data-key", cell.key().toString());
                }
            }
        }
        return table;
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
