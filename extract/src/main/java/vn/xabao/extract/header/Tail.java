package vn.xabao.extract.header;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The end of a document.
 *
 * @param closing the sentence that names the report once more, or empty
 * @param pieces recipients and signature
 */
record Tail(String closing, List<String> pieces) {

    private static final Wording WORDING = Wording.DOCUMENT;
    private static final Pattern CLOSING = WORDING.pattern("closing");
    private static final Pattern RECIPIENTS = WORDING.pattern("recipients");
    private static final Pattern PROXY = WORDING.pattern("proxy_line");

    private static final int CLOSING_LINES = 4;
    private static final int SIGNATURE_BEFORE_RECIPIENTS = 8;
    private static final int LINES = 60;
    private static final int LINES_WITHOUT_MARK = 25;

    static Tail of(List<String> lines) {
        int closing = last(lines, CLOSING, 0);
        int recipients = last(lines, RECIPIENTS, Math.max(closing, 0));
        int start = closing >= 0 ? closing : start(lines, recipients);
        List<String> pieces = Pieces.ofTail(lines.subList(start, Math.min(lines.size(), start + LINES)));
        return new Tail(closing >= 0 ? sentence(pieces) : "", pieces);
    }

    private static int start(List<String> lines, int recipients) {
        return Math.max(0, recipients >= 0
                ? recipients - SIGNATURE_BEFORE_RECIPIENTS
                : lines.size() - LINES_WITHOUT_MARK);
    }

    private static int last(List<String> lines, Pattern mark, int from) {
        for (int i = lines.size() - 1; i >= from; i--) {
            if (mark.matcher(lines.get(i)).find()) {
                return i;
            }
        }
        return -1;
    }

    /** The sentence may run over several pieces; it ends where recipients or signature begin. */
    private static String sentence(List<String> pieces) {
        StringBuilder sentence = new StringBuilder(pieces.getFirst());
        int end = Math.min(pieces.size(), CLOSING_LINES);
        for (int i = 1; i < end && !isOver(sentence) && !isMark(pieces.get(i)); i++) {
            sentence.append(' ').append(pieces.get(i));
        }
        return sentence.toString();
    }

    private static boolean isOver(StringBuilder sentence) {
        char last = sentence.charAt(sentence.length() - 1);
        return last == '.' || last == '/';
    }

    private static boolean isMark(String line) {
        return RECIPIENTS.matcher(line).find() || PROXY.matcher(line).find();
    }
}
