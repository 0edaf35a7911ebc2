package vn.xabao.search.retrieval;

import java.util.List;

/**
 * The part of a passage to show, on one line.
 *
 * @param start where it begins in the passage
 * @param text with an ellipsis where something is left out
 * @param highlights {@code [start, end]} into {@code text}
 */
record Snippet(int start, String text, List<List<Integer>> highlights) {

    private static final int LONGEST = 320;
    private static final int BEFORE_FIRST_MARK = 60;
    private static final String ELLIPSIS = "…";

    static Snippet of(String passage, List<Span> marks) {
        if (passage.length() <= LONGEST) {
            return cut(passage, marks, 0, passage.length());
        }
        int start = wordStart(passage, Math.max(0, densest(marks) - BEFORE_FIRST_MARK));
        int end = Math.min(passage.length(), start + LONGEST);
        return cut(passage, marks, start, wordEnd(passage, start, end));
    }

    /** Where a window that shows most of the marked text begins. */
    private static int densest(List<Span> marks) {
        int best = 0;
        int most = -1;
        for (Span first : marks) {
            int marked = marks.stream()
                    .filter(m -> m.start() >= first.start()
                            && m.end() <= first.start() - BEFORE_FIRST_MARK + LONGEST)
                    .mapToInt(m -> m.end() - m.start()).sum();
            if (marked > most) {
                most = marked;
                best = first.start();
            }
        }
        return best;
    }

    private static int wordStart(String text, int at) {
        if (at == 0) {
            return 0;
        }
        int i = at;
        while (i < text.length() && i < at + BEFORE_FIRST_MARK && !Character.isWhitespace(text.charAt(i - 1))) {
            i++;
        }
        return i;
    }

    private static int wordEnd(String text, int start, int at) {
        if (at == text.length()) {
            return at;
        }
        int i = at;
        while (i > start && !Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i == start ? at : i;
    }

    private static Snippet cut(String passage, List<Span> marks, int start, int end) {
        String before = start > 0 ? ELLIPSIS : "";
        String shown = passage.substring(start, end).replaceAll("\\s", " ");
        int shift = before.length() - start;
        List<List<Integer>> highlights = marks.stream().filter(m -> m.start() >= start && m.end() <= end)
                .map(m -> List.of(m.start() + shift, m.end() + shift)).toList();
        return new Snippet(start, before + shown + (end < passage.length() ? ELLIPSIS : ""), highlights);
    }
}
