package vn.xabao.extract.section;

import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Section;

/** The heading of a section, read from a block. */
record Heading(@Nullable String number, String title, Style style, Section.@Nullable Role role) {

    Heading as(Section.Role otherRole) {
        return new Heading(number, title, style, otherRole);
    }

    /** How headings are numbered, from the outermost in. */
    enum Style {
        PART, LETTER, ROMAN, ARABIC, ARABIC_2, ARABIC_3, SMALL_LETTER
    }
}
