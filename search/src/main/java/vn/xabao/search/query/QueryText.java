package vn.xabao.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xabao.ingest.vietnamese.Marks;
import vn.xabao.search.analysis.Token;

/**
 * A query taken apart.
 *
 * @param text as typed, NFC
 * @param free runs of tokens outside quotation marks
 * @param quoted the tokens of each quotation
 */
record QueryText(String text, List<List<Token>> free, List<List<Token>> quoted) {

    private static final Pattern QUOTATION = Pattern.compile("[\"“”„«]([^\"“”„»]+)[\"“”»]");
    private static final int MOST_TOKENS = 64;

    static QueryText parse(String typed) {
        String text = Marks.nfc(typed);
        QueryText parsed = new QueryText(text, new ArrayList<>(), new ArrayList<>());
        Matcher quotation = QUOTATION.matcher(text);
        int from = 0;
        while (quotation.find()) {
            parsed.add(parsed.free, from, quotation.start());
            parsed.add(parsed.quoted, quotation.start(1), quotation.end(1));
            from = quotation.end();
        }
        parsed.add(parsed.free, from, text.length());
        return parsed;
    }

    boolean isMarked() {
        return Marks.isMarked(text);
    }

    /** Longer queries are cut: nobody types them, and they would be too dear. */
    private void add(List<List<Token>> runs, int from, int to) {
        int room = MOST_TOKENS - tokens();
        List<Token> run = Token.of(text.substring(from, to)).stream().limit(room)
                .map(t -> new Token(t.exact(), t.start() + from, t.end() + from)).toList();
        if (!run.isEmpty()) {
            runs.add(run);
        }
    }

    private int tokens() {
        return free.stream().mapToInt(List::size).sum() + quoted.stream().mapToInt(List::size).sum();
    }
}
