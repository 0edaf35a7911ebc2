package vn.xabao.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Page;
import vn.xabao.ingest.document.Page.Verdict;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.layout.RawDocument;
import vn.xabao.ingest.vietnamese.TextQuality;

/** Says of each page what its text is worth, and what to do where it is worth nothing. */
record PageJudge(List<Page> pages, List<Problem> problems) {

    static PageJudge of(List<RawDocument.Page> rawPages, List<Block> blocks, String text) {
        Map<Integer, StringBuilder> texts = textByPage(blocks, text);
        List<Page> pages = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (RawDocument.Page raw : rawPages) {
            StringBuilder said = texts.getOrDefault(raw.number(), new StringBuilder());
            TextQuality quality = TextQuality.of(said);
            Page page = new Page(raw.number(), raw.width(), raw.height(), raw.rotation(),
                    verdict(raw.verdict(), said.isEmpty(), quality), raw.textOrigin(),
                    quality.tellsEnough() ? rounded(quality.validShare()) : null);
            pages.add(page);
            if (page.verdict() == Verdict.BAD_TEXT) {
                problems.add(Problems.badText(page.number()));
            } else if (raw.verdict() == Verdict.NO_TEXT) {
                problems.add(Problems.noText(page.number()));
            }
        }
        if (problems.isEmpty() && pages.stream().allMatch(p -> p.verdict() == Verdict.NO_TEXT)) {
            problems.add(Problems.nothingWritten());
        }
        return new PageJudge(pages, problems);
    }

    private static Verdict verdict(@Nullable Verdict known, boolean empty, TextQuality quality) {
        if (known != null) {
            return known;
        }
        if (empty) {
            return Verdict.NO_TEXT;
        }
        boolean bad = quality.tellsEnough() && quality.validShare() < TextQuality.GOOD;
        return bad ? Verdict.BAD_TEXT : Verdict.GOOD_TEXT;
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private static Map<Integer, StringBuilder> textByPage(List<Block> blocks, String text) {
        Map<Integer, StringBuilder> texts = new TreeMap<>();
        for (Block b : blocks) {
            int from = b.start();
            int page = b.page();
            for (Block.PageBreak p : b.pageBreaks()) {
                add(texts, page, text.substring(from, p.start()));
                from = p.start();
                page = p.page();
            }
            add(texts, page, text.substring(from, b.end()));
        }
        return texts;
    }

    private static void add(Map<Integer, StringBuilder> texts, int page, String piece) {
        if (!piece.isEmpty()) {
            texts.computeIfAbsent(page, p -> new StringBuilder()).append(piece).append('\n');
        }
    }
}
