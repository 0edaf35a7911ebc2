package vn.xabao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page for a browser must hold. */
final class Pages {

    private Pages() {
    }

    static void assertThatItStandsAlone(String html, String language) {
        Document page = Jsoup.parse(html);
        assertThat(html).startsWith("<!doctype html>").doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("link, img, iframe, object, embed, form, base, [src], [style]")).isEmpty();
        assertThat(page.select("[href]")).allSatisfy(a -> assertThat(a.attr("href")).startsWith("#"));
        assertThat(page.getAllElements()).allSatisfy(e -> assertThat(e.attributes().asList())
                .noneMatch(a -> a.getKey().startsWith("on")));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe").doesNotContain("http");
        assertThat(page.select("style, script")).hasSize(2)
                .allSatisfy(e -> assertThat(policy).contains(hash(e.data())));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href]")).allSatisfy(a -> assertThat(ids).contains(a.attr("href").substring(1)));
        assertThat(page.select("[aria-describedby]")).extracting((Element e) -> e.attr("aria-describedby"))
                .allSatisfy(id -> assertThat(ids).contains(id));
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
