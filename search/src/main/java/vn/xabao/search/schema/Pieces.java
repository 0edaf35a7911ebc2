package vn.xabao.search.schema;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Page;

/** Takes the readable text apart: the cells of a row belong together, a long block falls into groups of sentences. */
final class Pieces {

    static final int LONGEST = 1000;

    private final String text;
    private final Set<Integer> unreadable;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Document document) {
        text = document.text();
        unreadable = document.pages().stream().filter(p -> p.verdict() != Page.Verdict.GOOD_TEXT).map(Page::number)
                .collect(Collectors.toSet());
    }

    static List<Piece> of(Document document) {
        Pieces all = new Pieces(document);
        document.blocks().forEach(all::add);
        return all.pieces;
    }

    private void add(Block block) {
        if (block.role().isSetAside() || unreadable.contains(block.page())
                || text.substring(block.start(), block.end()).isBlank()) {
            return;
        }
        if (goesOnInRow(block)) {
            pieces.set(pieces.size() - 1, pieces.getLast().upTo(block.end()));
        } else if (block.end() - block.start() > LONGEST) {
            split(block);
        } else {
            pieces.add(new Piece(block.start(), block.end(), block));
        }
    }

    private boolean goesOnInRow(Block block) {
        if (pieces.isEmpty() || block.role() != Block.Role.CELL
                || pieces.getLast().block().role() != Block.Role.CELL) {
            return false;
        }
        String between = text.substring(pieces.getLast().end(), block.start());
        return !between.isEmpty() && between.chars().allMatch(c -> c == '\t')
                && block.end() - pieces.getLast().start() <= LONGEST;
    }

    private void split(Block block) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text.substring(block.start(), block.end()));
        int from = 0;
        int length = block.end() - block.start();
        while (length - from > LONGEST) {
            int to = sentences.preceding(from + LONGEST + 1);
            to = to > from ? to : wordBoundary(block.start(), from);
            pieces.add(new Piece(block.start() + from, block.start() + to, block));
            from = to;
        }
        pieces.add(new Piece(block.start() + from, block.end(), block));
    }

    /** For a sentence longer than a passage may be. */
    private int wordBoundary(int offset, int from) {
        int space = text.lastIndexOf(' ', offset + from + LONGEST) - offset;
        return space > from ? space + 1 : from + LONGEST;
    }
}
