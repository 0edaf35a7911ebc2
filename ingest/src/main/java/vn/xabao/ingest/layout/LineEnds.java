package vn.xabao.ingest.layout;

/** What stands between two lines that are one: a space, or nothing after a hyphen or slash inside a word. */
final class LineEnds {

    private LineEnds() {
    }

    static String separator(CharSequence soFar) {
        int n = soFar.length();
        if (n < 2) {
            return n == 0 ? "" : " ";
        }
        char end = soFar.charAt(n - 1);
        boolean inWord = (end == '-' || end == '/') && Character.isLetterOrDigit(soFar.charAt(n - 2));
        return inWord ? "" : " ";
    }
}
