package vn.xabao.ingest.read;

/** Bullet signs as text. Word keeps most of them as private-use codes of the Symbol and Wingdings fonts. */
final class Bullets {

    private static final String PLAIN = "-–—+*>";

    private Bullets() {
    }

    /** Dashes, plus signs and stars stay as they are; every other sign, whatever its font drew, is {@code •}. */
    static String shown(String sign) {
        String s = InlineText.clean(sign);
        if (s.isEmpty()) {
            return "";
        }
        int c = unmapped(s.codePointAt(0));
        return PLAIN.indexOf(c) >= 0 ? Character.toString(c) : "•";
    }

    /** Symbol fonts stand at U+F000 plus their byte. */
    private static int unmapped(int c) {
        return c >= 0xF020 && c <= 0xF0FF ? c - 0xF000 : c;
    }
}
