package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.xabao.ingest.read.GridBuilder.Merge;
import vn.xabao.ingest.read.GridBuilder.Piece;

/** What {@code \trowd} and the words after it say about one row: where its cells end and how they are joined. */
final class RtfRow {

    private static final int UNKNOWN_WIDTH = 1000;
    private static final Set<String> SIDES = Set.of("clbrdrl", "clbrdrr", "trbrdrv");
    private static final Set<String> OTHER_SIDES = Set.of("clbrdrt", "clbrdrb", "trbrdrt", "trbrdrb", "trbrdrl",
            "trbrdrr", "trbrdrh");
    private static final Set<String> NO_LINE = Set.of("brdrnone", "brdrnil", "brdrw", "brdrcf", "brdrtbl");

    private final List<Cell> cells = new ArrayList<>();
    private int left;
    private boolean header;
    private boolean bordered;
    private boolean atSide;
    private Merge merge = Merge.NONE;
    private boolean joined;

    private record Cell(int right, Merge merge, boolean joined) {
    }

    /** Takes in a word; words that are not about rows change nothing. */
    void word(RtfToken.Word word) {
        switch (word.name()) {
            case "trleft" -> left = word.value();
            case "trhdr" -> header = true;
            case "clvmgf" -> merge = Merge.BEGINS;
            case "clvmrg" -> merge = Merge.GOES_ON;
            case "clmrg" -> joined = true;
            case "cellx" -> {
                cells.add(new Cell(word.value(), merge, joined));
                merge = Merge.NONE;
                joined = false;
            }
            default -> border(word.name());
        }
    }

    private void border(String name) {
        if (SIDES.contains(name)) {
            atSide = true;
        } else if (OTHER_SIDES.contains(name)) {
            atSide = false;
        } else if (atSide && name.startsWith("brdr") && !NO_LINE.contains(name)) {
            bordered = true;
        }
    }

    boolean isHeader() {
        return header;
    }

    boolean isBordered() {
        return bordered;
    }

    List<Piece> pieces(List<List<Flow>> contents) {
        List<Piece> pieces = new ArrayList<>();
        int from = left;
        for (int i = 0; i < contents.size(); i++) {
            Cell cell = i < cells.size() ? cells.get(i) : new Cell(from + UNKNOWN_WIDTH, Merge.NONE, false);
            if (cell.joined() && !pieces.isEmpty()) {
                Piece wide = pieces.removeLast();
                pieces.add(new Piece(wide.left(), cell.right(), wide.merge(), wide.content()));
            } else {
                pieces.add(new Piece(from, cell.right(), cell.merge(), contents.get(i)));
            }
            from = cell.right();
        }
        return pieces;
    }
}
