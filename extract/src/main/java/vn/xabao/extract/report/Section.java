package vn.xabao.extract.report;

import org.jspecify.annotations.Nullable;

/**
 * A numbered part of the text.
 *
 * @param number as printed, such as {@code II} or {@code 4.1}; null for a heading without one
 * @param level from 1
 * @param start of the heading
 * @param end of the last word that belongs to the section, its subsections included
 * @param role null where the title tells nothing
 */
public record Section(@Nullable String number, String title, int level, int start, int end, @Nullable Role role) {

    /** What a section is for. Figures under {@code TASKS} are plans, never results. */
    public enum Role {
        SITUATION, DIRECTION, RESULTS, ASSESSMENT, TASKS, CLOSING
    }
}
