package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.xabao.ingest.read.ListLevel.Form;

/** The automatic numbering of a DOC, counted in document order. */
final class DocLists {

    private static final int WORD_LEVELS = 9;

    private final Map<Integer, List<ListLevel>> levels = new HashMap<>();
    private final Map<Integer, ListCounter> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    /** The label of this paragraph, which counts as an item; empty where it is in no list. */
    String label(Paragraph p) {
        if (!p.isInList()) {
            return "";
        }
        try {
            return label(p.getList(), p.getIlfo(), p.getIlvl());
        } catch (RuntimeException brokenListTable) {
            return "";
        }
    }

    private String label(HWPFList list, int override, int level) {
        List<ListLevel> shown = levels.computeIfAbsent(override, o -> levels(list));
        if (shown.isEmpty()) {
            return "";
        }
        ListCounter counter = counters.computeIfAbsent(list.getLsid(), l -> new ListCounter());
        if (begun.add(override)) {
            for (int l = 0; l < shown.size(); l++) {
                if (list.isStartAtOverridden((char) l)) {
                    counter.restart(l);
                }
            }
        }
        return counter.next(shown, level);
    }

    private static List<ListLevel> levels(HWPFList list) {
        List<ListLevel> levels = new ArrayList<>();
        int count = list.getListData() != null && list.getListData().numLevels() == 1 ? 1 : WORD_LEVELS;
        for (char l = 0; l < count; l++) {
            levels.add(level(list, l));
        }
        return levels;
    }

    private static ListLevel level(HWPFList list, char level) {
        Form form = form(list.getNumberFormat(level));
        String text = list.getNumberText(level);
        if (form == Form.BULLET) {
            return ListLevel.bullet(text == null ? "" : text);
        }
        return new ListLevel(form, pattern(text == null ? "" : text), list.getStartAt(level), true);
    }

    /** Word keeps the place of a level's number as the level itself, a character below 9. */
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < WORD_LEVELS) {
                pattern.append('%').append(c + 1);
            } else {
                pattern.append(c);
            }
        }
        return pattern.toString();
    }

    private static Form form(int code) {
        return switch (code) {
            case 1 -> Form.UPPER_ROMAN;
            case 2 -> Form.LOWER_ROMAN;
            case 3 -> Form.UPPER_LETTER;
            case 4 -> Form.LOWER_LETTER;
            case 22 -> Form.DECIMAL_ZERO;
            case 23 -> Form.BULLET;
            case 255 -> Form.NONE;
            default -> Form.DECIMAL;
        };
    }
}
