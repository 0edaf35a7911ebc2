package vn.xabao.search.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;

/** Puts pieces together until each passage is long enough to be read alone; a heading goes with what it heads. */
final class Passages {

    private static final int LONG_ENOUGH = 100;

    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Piece> open = new ArrayList<>();

    private Passages(String text) {
        this.text = text;
    }

    static List<Passage> of(Document document) {
        Passages all = new Passages(document.text());
        Pieces.of(document).forEach(all::add);
        all.close();
        return all.passages;
    }

    private void add(Piece piece) {
        if (!open.isEmpty() && !belongsToOpen(piece)) {
            close();
        }
        open.add(piece);
    }

    private boolean belongsToOpen(Piece next) {
        int start = open.getFirst().start();
        int end = open.getLast().end();
        boolean headingsOnly = open.stream().allMatch(Piece::isHeading);
        return (headingsOnly || !next.isHeading() && end - start < LONG_ENOUGH)
                && next.end() - start <= Pieces.LONGEST + LONG_ENOUGH && text.substring(end, next.start()).isBlank();
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        String heading = open.stream().filter(Piece::isHeading).map(p -> text.substring(p.start(), p.end()))
                .collect(Collectors.joining("\n"));
        passages.add(new Passage(open.getFirst().start(), open.getLast().end(), pages(), heading));
        open.clear();
    }

    private String pages() {
        int page = open.getFirst().block().pageAt(open.getFirst().start());
        StringBuilder pages = new StringBuilder().append(page);
        for (Piece piece : open) {
            for (int offset : breaks(piece)) {
                int next = piece.block().pageAt(offset);
                if (next != page) {
                    pages.append(',').append(offset).append(':').append(next);
                    page = next;
                }
            }
        }
        return pages.toString();
    }

    private static List<Integer> breaks(Piece piece) {
        List<Integer> offsets = new ArrayList<>(List.of(piece.start()));
        piece.block().pageBreaks().stream().map(Block.PageBreak::start)
                .filter(o -> o > piece.start() && o < piece.end()).forEach(offsets::add);
        return offsets;
    }
}
