package vn.xabao.ingest.read;

/** What holds inside a group of RTF; an inner group begins with it and leaves it as it was. */
final class RtfGroup {

    /** What the text of a group is for. */
    enum Use {
        TEXT, UNREAD, FONTS, STYLES, LABEL, NOTE, HEAD, BOX
    }

    /** What holds for the current paragraph of a part; groups do not end it. */
    static final class Paragraph {

        int style;
        int outline = RtfStyles.BODY_TEXT;
        final StringBuilder label = new StringBuilder();
        private boolean inTable;
        private int depth;

        int depth() {
            return depth > 0 ? depth : inTable ? 1 : 0;
        }

        /** The number Word wrote for programs without lists; bullets as signs of any font. */
        String takeLabel() {
            String text = InlineText.clean(label.toString());
            label.setLength(0);
            boolean number = text.codePoints().anyMatch(Character::isLetterOrDigit) && !text.equals("o");
            return number ? text : Bullets.shown(text);
        }

        private void reset() {
            style = 0;
            outline = RtfStyles.BODY_TEXT;
            inTable = false;
            depth = 0;
        }
    }

    private static final int NO_FONT = -1;

    private RtfPart part;
    private Paragraph paragraph = new Paragraph();
    private Use use = Use.TEXT;
    private boolean begins;
    private boolean endnote;
    private boolean nested;
    private boolean hidden;
    private boolean deleted;
    private boolean caps;
    private int font = NO_FONT;
    private int skipped = 1;

    RtfGroup(RtfPart part) {
        this.part = part;
    }

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup(part);
        inner.paragraph = paragraph;
        inner.use = use;
        inner.nested = nested;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.caps = caps;
        inner.font = font;
        inner.skipped = skipped;
        return inner;
    }

    /** From here on the group fills a part of its own. */
    void begin(Use what) {
        use = what;
        begins = true;
        part = new RtfPart();
        paragraph = new Paragraph();
        hidden = false;
    }

    boolean begins() {
        return begins;
    }

    void use(Use what) {
        use = what;
    }

    Use use() {
        return use;
    }

    RtfPart part() {
        return part;
    }

    Paragraph paragraph() {
        return paragraph;
    }

    void isEndnote() {
        endnote = true;
    }

    boolean endnote() {
        return endnote;
    }

    void nestedRow() {
        nested = true;
    }

    boolean inNestedRow() {
        return nested;
    }

    boolean isUnseen() {
        return hidden || deleted;
    }

    boolean isCaps() {
        return caps;
    }

    int font(int standard) {
        return font == NO_FONT ? standard : font;
    }

    int skippedAfterUnicode() {
        return skipped;
    }

    void format(RtfToken.Word word) {
        switch (word.name()) {
            case "pard" -> paragraph.reset();
            case "plain" -> {
                hidden = false;
                caps = false;
                font = NO_FONT;
            }
            case "s" -> paragraph.style = word.value();
            case "outlinelevel" -> paragraph.outline = word.value();
            case "intbl" -> paragraph.inTable = word.isOn();
            case "itap" -> paragraph.depth = word.value();
            case "f" -> font = word.value();
            case "uc" -> skipped = Math.max(0, word.value());
            case "v" -> hidden = word.isOn();
            case "deleted" -> deleted = word.isOn();
            case "caps" -> caps = word.isOn();
            default -> {
            }
        }
    }
}
