package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.xabao.ingest.document.Block.Role;

/** Settles what a numbered line is by its neighbours: one of a row of items, or a heading over text. */
final class Roles {

    private static final int HEADING_LENGTH = 200;
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern SENTENCES = Pattern.compile("[.:]\\s+\\S");

    private Roles() {
    }

    static List<RawDocument.Block> settle(List<RawDocument.Block> blocks) {
        List<RawDocument.Block> settled = new ArrayList<>(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            RawDocument.Block b = blocks.get(i);
            if (b.role() == Role.LIST_ITEM || b.role() == Role.HEADING) {
                Role role = roleAmong(blocks, i);
                settled.set(i, new RawDocument.Block(role, b.page(), b.path(), b.text(), b.words(), b.pageBreaks(),
                        b.caller()));
            }
        }
        return settled;
    }

    private static Role roleAmong(List<RawDocument.Block> blocks, int i) {
        RawDocument.Block b = blocks.get(i);
        String text = b.text();
        if (!Markers.isNumbered(text) || Markers.isCapitals(text) || Markers.isBoldLine(text)) {
            return b.role();
        }
        if (i > 0 && isSibling(blocks.get(i - 1), text)
                || i + 1 < blocks.size() && isSibling(blocks.get(i + 1), text)) {
            return Role.LIST_ITEM;
        }
        String words = YEAR.matcher(Markers.afterMarker(text)).replaceAll("");
        boolean title = text.length() <= HEADING_LENGTH && words.chars().noneMatch(Character::isDigit)
                && !SENTENCES.matcher(words).find();
        return title ? Role.HEADING : b.role();
    }

    private static boolean isSibling(RawDocument.Block other, String text) {
        return Markers.isNumbered(other.text()) && depth(other.text()) == depth(text);
    }

    private static long depth(String text) {
        String number = text.substring(0, text.length() - Markers.afterMarker(text).length()).strip();
        return number.chars().filter(Character::isDigit).count() == 0
                ? 0
                : number.replaceAll("\\D+$", "").chars().filter(c -> c == '.').count() + 1;
    }
}
