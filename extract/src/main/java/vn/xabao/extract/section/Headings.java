package vn.xabao.extract.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Resources;
import vn.xabao.extract.report.Section;
import vn.xabao.ingest.document.Block;

/** Tells headings from other blocks by their numbering, and their roles by their titles. */
final class Headings {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE;

    private static final int SHORT = 80;

    private final Titles titles = Resources.yaml(Headings.class, "titles.yaml", Titles.class);
    private final List<Numbering> numberings = new ArrayList<>();
    private final Pattern closing;

    Headings() {
        String parts = titles.parts().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        numbering(Heading.Style.PART,
                "((?:" + parts + ")\\s+(?:[ivx]+|\\d+|" + titles.ordinal() + "\\s+\\w+))\\b[\\s.:–-]*", FLAGS);
        numbering(Heading.Style.LETTER, "([A-H])\\s?[.\\-–/)]\\s+", 0);
        numbering(Heading.Style.ROMAN, "([IVX]{1,5})\\s?[.\\-–/)]\\s*(?=\\p{L})", 0);
        numbering(Heading.Style.ARABIC_3, "(\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})*)[.\\-–)]?\\s*(?=\\p{L})", 0);
        numbering(Heading.Style.ARABIC_2, "((?:[IVX]{1,4}|\\d{1,2})\\.\\d{1,2})[.\\-–)]?\\s*(?=\\p{L})", 0);
        numbering(Heading.Style.ARABIC, "(\\d{1,2})\\s?[.\\-–/)]\\s*(?=\\p{L}|[“\"])", 0);
        numbering(Heading.Style.SMALL_LETTER, "(\\p{Ll})\\s?[.)]\\s+", 0);
        closing = Pattern.compile("[*\\s]*(?:"
                + titles.closing().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b.*",
                FLAGS | Pattern.DOTALL);
    }

    private void numbering(Heading.Style style, String regex, int flags) {
        numberings.add(new Numbering(style, Pattern.compile("[*#\\s]*" + regex, flags)));
    }

    /** The heading that a block is or begins with, or null. */
    @Nullable
    Heading read(String text, Block.Role role) {
        if (closing.matcher(text).matches()) {
            return new Heading(null, title(text), Heading.Style.PART, Section.Role.CLOSING);
        }
        for (Numbering n : numberings) {
            Matcher m = n.pattern().matcher(text);
            if (role != Block.Role.CELL && m.lookingAt()) {
                String rest = text.substring(m.end());
                String title = title(rest);
                return title.isEmpty()
                        ? null
                        : new Heading(m.group(1).strip(), title, n.style(), isTitle(rest, title) ? role(title) : null);
            }
        }
        boolean bare = role == Block.Role.HEADING && !text.isBlank();
        return bare && role(title(text)) != null && isCapitals(text)
                ? new Heading(null, title(text), Heading.Style.ROMAN, role(title(text)))
                : null;
    }

    /** The number of a part, where a block holds nothing else: the next block is its title. */
    @Nullable
    String partAlone(String text) {
        Matcher m = numberings.getFirst().pattern().matcher(text.replace("*", ""));
        return m.lookingAt() && m.hitEnd() ? m.group(1).strip() : null;
    }

    /** A part whose title is a block of its own. */
    Heading part(String number, String text) {
        String title = title(text);
        return new Heading(number, title, Heading.Style.PART, isTitle(text, title) ? role(title) : null);
    }

    /** A long numbered paragraph is an item, and its words tell no role. */
    private boolean isTitle(String text, String title) {
        return text.length() <= titles.longestTitle() || text.startsWith(title + ":") && title.length() < SHORT;
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** A run-in title ends at a colon; a long one is cut between words. */
    private String title(String text) {
        String s = text.replace("*", "").strip();
        int colon = s.indexOf(':');
        if (colon > 0) {
            s = s.substring(0, colon);
        }
        if (s.length() > titles.longestTitle()) {
            int space = s.lastIndexOf(' ', titles.longestTitle());
            s = s.substring(0, space > 0 ? space : titles.longestTitle());
        }
        return s.strip();
    }

    private Section.@Nullable Role role(String title) {
        String low = title.toLowerCase(Locale.ROOT);
        Section.Role best = null;
        int at = Integer.MAX_VALUE;
        for (Titles.Entry e : titles.roles()) {
            for (String word : e.words()) {
                int i = low.indexOf(word);
                if (i >= 0 && i < at) {
                    at = i;
                    best = e.role();
                }
            }
        }
        return best;
    }

    private record Numbering(Heading.Style style, Pattern pattern) {
    }

    private record Titles(List<Entry> roles, List<String> closing, List<String> parts, String ordinal,
            int longestTitle) {

        private record Entry(Section.Role role, List<String> words) {
        }
    }
}
