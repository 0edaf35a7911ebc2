package vn.xabao.ingest.layout;

/**
 * A letter as it stands on the page.
 *
 * @param text its characters, usually one; a space where the format says so
 * @param from where it begins along its line, in points
 * @param to where it ends along its line
 * @param baseline across its line
 * @param size of its font, in points
 * @param turned degrees by which its line is turned against the page, 0 for upright text
 * @param box on the page
 */
public record Glyph(String text, double from, double to, double baseline, double size, boolean bold, int turned,
        Rect box) {

    /** The letter with a mark that the format gives by itself. */
    public Glyph marked(String mark) {
        return new Glyph(text + mark, from, to, baseline, size, bold, turned, box);
    }
}
