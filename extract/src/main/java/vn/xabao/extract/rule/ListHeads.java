package vn.xabao.extract.rule;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.TokenKind;
import vn.xabao.ingest.document.Block;

/**
 * The blocks that items of lists hang on: "Trong đó:" above "- trực tuyến: 40 hồ sơ", and that in turn on the paragraph
 * above it. An item that is a mere label, such as "- Số người tham dự: 75", hangs on the item above.
 */
final class ListHeads {

    private static final String BULLETS = "-–—+*•●▪◦·";
    private static final String ROMAN = "IVX";
    private static final String PLAIN = "";
    private static final String ITEM = "item";
    private static final int SHORT = 120;
    private static final int LONGEST_ITEM = 25;

    private final List<Open> open = new ArrayList<>();
    private final List<String> labels;

    /** @param labels words that begin labels */
    ListHeads(List<String> labels) {
        this.labels = labels;
    }

    /** The head of a block that begins now; null for a block of its own. */
    @Nullable
    Head enter(Block block, List<CoreLabel> tokens) {
        String marker = marker(block.role(), tokens.getFirst());
        if (isEnumerated(marker)) {
            open.removeIf(o -> !isEnumerated(o.marker));
        }
        boolean item = marker.equals(PLAIN) && block.end() - block.start() <= SHORT;
        int same = indexOf(marker);
        Head above = same < 0 ? null : open.get(same).head;
        while (same >= 0 && open.size() > same && !(item && introduces(open.getLast()))) {
            open.removeLast();
        }
        Head head = open.isEmpty() ? null : open.getLast().head;
        open.add(new Open(marker));
        boolean label = Phrases.startsAt(tokens, marker.equals(PLAIN) || marker.equals(ITEM) ? 0 : 1, labels);
        return label && above != null && above.isShort()
                ? new Head(above.line, head == null ? above.state : head.state, above.isHeading)
                : head;
    }

    /** What later items may hang on: the last sentence of the block, and what holds behind its colon. */
    void leave(Line last, ScopeState state) {
        if (!open.isEmpty()) {
            boolean heading = isEnumerated(open.getLast().marker) && last.before() == null;
            open.getLast().head = new Head(last, state, heading);
        }
    }

    private static boolean introduces(Open block) {
        return block.head != null && block.head.introduces();
    }

    private int indexOf(String marker) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).marker.equals(marker)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEnumerated(String marker) {
        return !marker.isEmpty() && BULLETS.indexOf(marker.charAt(0)) < 0 && !marker.equals(ITEM);
    }

    private static String marker(Block.Role role, CoreLabel first) {
        String word = first.word();
        if (first.get(Keys.Kind.class).equals(TokenKind.ENUMERATOR.name())) {
            return kindOf(word);
        }
        if (BULLETS.indexOf(word.charAt(0)) >= 0) {
            return word.replace('–', '-').replace('—', '-');
        }
        return role == Block.Role.LIST_ITEM ? ITEM : PLAIN;
    }

    /** "1.1" for 3.12, "I." for XIV., "a)" for b). */
    private static String kindOf(String number) {
        StringBuilder kind = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            char sign = c >= '0' && c <= '9'
                    ? '1'
                    : ROMAN.indexOf(c) >= 0 ? 'I' : Character.getType(c) == Character.LOWERCASE_LETTER ? 'a' : c;
            boolean goesOn = (sign == '1' || sign == 'I') && !kind.isEmpty() && kind.charAt(kind.length() - 1) == sign;
            if (!goesOn) {
                kind.append(sign);
            }
        }
        return kind.toString();
    }

    /**
     * @param state what holds for the items, where a colon introduces them
     * @param isHeading whether it is the title of a section, whose words are known as such
     */
    record Head(Line line, ScopeState state, boolean isHeading) {

        private boolean isShort() {
            return line.size() <= LONGEST_ITEM && !introduces();
        }

        boolean introduces() {
            return line.low(line.size() - 1).equals(":");
        }
    }

    private static final class Open {

        private final String marker;
        private @Nullable Head head;

        Open(String marker) {
            this.marker = marker;
        }
    }
}
