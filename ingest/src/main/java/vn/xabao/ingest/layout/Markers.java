package vn.xabao.ingest.layout;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.xabao.ingest.document.Block.Role;

/** What the first and last signs of a line tell: a heading, a list item, a sentence that ends, a lone page number. */
final class Markers {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
    private static final String EMPHASIS = "(?:[*_#]+\\s?)?";

    private static final Pattern PART = Pattern
            .compile("^" + EMPHASIS + "(?:(?i:phần)\\s+(?:(?i:thứ)\\s+\\p{L}+|[IVX\\d]+)\\b.*"
                    + "|[IVX]+\\s?(?:[.)](?!\\d)|-\\s?(?=\\p{Lu})|/(?=\\s)).*|[A-EĐ]\\s?[.)]\\s.*|#+\\s.*)", FLAGS);
    private static final Pattern NUMBERED = Pattern
            .compile("^" + EMPHASIS + "\\d{1,2}(?:(?:\\.\\d{1,2})*\\s?(?:[.)](?=\\s|\\p{L})|[/\\-](?=\\s))"
                    + "|(?:\\.\\d{1,2})+(?=\\s)).*", FLAGS);
    private static final Pattern LISTED = Pattern
            .compile("^" + EMPHASIS + "(?:[a-zđ]\\d?[.)]\\s|[-–—+•·✓▪]\\s?(?=\\D)|\\*{1,2}\\s|[☐☑]).*", FLAGS);
    private static final Pattern LIST_SIGN = Pattern.compile("^(?:" + EMPHASIS + "[\\d.IVX]*\\s?[.)/\\-–—+•·✓▪*]*\\s*)",
            FLAGS);
    private static final Pattern END = Pattern.compile(".*[.:;!?…][”\"’')\\]*_⁰¹²³⁴⁵⁶⁷⁸⁹\\s]*$|.*\\./\\.?\\s*$", FLAGS);
    private static final Pattern PAGE_NUMBER = Pattern
            .compile(
                    "(?:[-–—]\\s*)?\\d{1,3}(?:\\s*[-–—])?|\\d{1,3}\\s*/\\s*\\d{1,3}|(?i:trang|page)\\s+\\d{1,3}.{0,12}",
                    FLAGS);
    private static final Pattern NOTE = Pattern.compile("^([¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?)\\s*\\S.*", FLAGS);
    private static final Pattern BOLD_LINE = Pattern.compile("^\\*\\*[^*]+\\*\\*\\s*$", FLAGS);

    private static final int HEADING_LENGTH = 220;
    private static final int TAIL = 40;
    private static final int FEWEST_CAPITALS = 4;

    private Markers() {
    }

    /** A chapter's or section's number, a numbered item, or a list sign. */
    static boolean startsUnit(String line) {
        return isPart(line) || isNumbered(line) || isListed(line);
    }

    static boolean isPart(String line) {
        return PART.matcher(line).matches();
    }

    static boolean isNumbered(String line) {
        return NUMBERED.matcher(line).matches();
    }

    static boolean isListed(String line) {
        return LISTED.matcher(line).matches();
    }

    static boolean endsSentence(String line) {
        return END.matcher(line.substring(Math.max(0, line.length() - TAIL))).matches();
    }

    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line.strip()).matches();
    }

    /** A page number with its dashes or its word, which cannot be a table cell. */
    static boolean isDressedPageNumber(String line) {
        return isPageNumber(line) && !Character.isDigit(line.strip().charAt(line.strip().length() - 1))
                || line.strip().toLowerCase(Locale.ROOT).startsWith("trang");
    }

    static boolean isNote(String line) {
        return NOTE.matcher(line).matches();
    }

    /** The superscript number a footnote begins with. */
    static String noteNumber(String line) {
        var m = NOTE.matcher(line);
        return m.matches() ? m.group(1) : "";
    }

    static boolean isBoldLine(String line) {
        return BOLD_LINE.matcher(line).matches();
    }

    static boolean isCapitals(String line) {
        String letters = line.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return letters.length() >= FEWEST_CAPITALS && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    static boolean startsLower(String line) {
        String s = line.stripLeading();
        return !s.isEmpty() && Character.isLowerCase(s.codePointAt(0));
    }

    static boolean startsWithDigit(String line) {
        String s = line.stripLeading();
        return !s.isEmpty() && Character.isDigit(s.codePointAt(0));
    }

    /** What stands after the number or sign at the head of a line. */
    static String afterMarker(String line) {
        return LIST_SIGN.matcher(line).replaceFirst("");
    }

    /** Whether a numbered line reads as a title and not as a sentence with figures. */
    static boolean isTitle(String line) {
        String rest = afterMarker(line);
        return line.length() <= HEADING_LENGTH
                && rest.chars().noneMatch(c -> c == ';' || c == ':' && !endsSentence(rest))
                && !rest.matches(".*\\p{L}\\.\\s.*");
    }

    /** A heading's number and words without any figure. */
    static boolean isTitleOnly(String text) {
        return isPart(text)
                || isNumbered(text) && isTitle(text) && afterMarker(text).chars().noneMatch(Character::isDigit);
    }

    /** The role a block's text shows by itself. */
    static Role role(String text, boolean bold) {
        String t = text.strip();
        boolean shortEnough = t.length() <= HEADING_LENGTH;
        if (shortEnough && (bold || isBoldLine(t) || isPart(t) || isCapitals(t) && !isListed(t))) {
            return Role.HEADING;
        }
        if (isNumbered(t)) {
            boolean open = !endsSentence(t) || t.endsWith(":");
            return shortEnough && open && isTitle(t) ? Role.HEADING : Role.LIST_ITEM;
        }
        return isListed(t) ? Role.LIST_ITEM : Role.PARAGRAPH;
    }
}
