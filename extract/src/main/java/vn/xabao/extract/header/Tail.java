package vn.xabao.extract.header;

import java.util.List;
import java.util.function.Predicate;
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
    private static final int LONGEST_OF_SIGNATURE = 200;
    private static final int LINES = 60;
    private static final int LINES_WITHOUT_MARK = 25;

    static Tail of(List<String> document) {
        List<String> lines = FlatTail.apart(document);
        int closing = last(lines, line -> CLOSING.matcher(line).lookingAt(), 0);
        int recipients = last(lines, Tail::namesRecipients, Math.max(closing, 0));
        int start = closing >= 0 ? closing : start(lines, recipients);
        List<String> pieces = Pieces.ofTail(lines.subList(start, Math.min(lines.size(), start + LINES)));
        return new Tail(closing >= 0 ? sentence(pieces) : "", pieces);
    }

    /** Some lines before the recipients, where a signature may stand, but no paragraph of the text. */
    private static int start(List<String> lines, int recipients) {
        if (recipients < 0) {
            return Math.max(0, lines.size() - LINES_WITHOUT_MARK);
        }
        int start = recipients;
        while (start > 0 && recipients - start < SIGNATURE_BEFORE_RECIPIENTS
                && lines.get(start - 1).length() <= LONGEST_OF_SIGNATURE) {
            start--;
        }
        return start;
    }

    private static boolean namesRecipients(String line) {
        return RECIPIENTS.matcher(line).find();
    }

    private static int last(List<String> lines, Predicate<String> mark, int from) {
        for (int i = lines.size() - 1; i >= from; i--) {
            if (mark.test(lines.get(i))) {
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
        return namesRecipients(line) || PROXY.matcher(line).lookingAt();
    }
}
