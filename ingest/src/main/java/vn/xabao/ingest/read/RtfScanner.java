package vn.xabao.ingest.read;

/** Cuts RTF into its tokens; pictures kept as raw bytes are stepped over. */
final class RtfScanner {

    private static final int LONGEST_NUMBER = 9;

    private final byte[] bytes;
    private int at;

    RtfScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    RtfToken next() {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            switch (b) {
                case '{' -> {
                    return new RtfToken.Open();
                }
                case '}' -> {
                    return new RtfToken.Close();
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {
                }
                default -> {
                    return new RtfToken.Byte(b);
                }
            }
        }
        return new RtfToken.End();
    }

    private RtfToken control() {
        if (at >= bytes.length) {
            return new RtfToken.End();
        }
        int b = bytes[at] & 0xFF;
        if (isLetter(b)) {
            return word();
        }
        at++;
        return switch (b) {
            case '\'' -> hex();
            case '{', '}', '\\' -> new RtfToken.Byte(b);
            case '\r', '\n' -> new RtfToken.Word("par", 1);
            default -> new RtfToken.Word(Character.toString(b), 1);
        };
    }

    private RtfToken hex() {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
            return new RtfToken.Byte('?');
        }
        at += 2;
        return new RtfToken.Byte(high * 16 + low);
    }

    private RtfToken word() {
        StringBuilder name = new StringBuilder();
        while (at < bytes.length && isLetter(bytes[at])) {
            name.append((char) bytes[at++]);
        }
        int value = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (name.toString().equals("bin")) {
            at = (int) Math.min(bytes.length, (long) at + Math.max(0, value));
        }
        return new RtfToken.Word(name.toString(), value);
    }

    private int number() {
        int from = at;
        boolean negative = at < bytes.length && bytes[at] == '-';
        int digits = negative ? at + 1 : at;
        int end = digits;
        int value = 0;
        while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
            value = end - digits < LONGEST_NUMBER ? value * 10 + (bytes[end] - '0') : value;
            end++;
        }
        at = end == digits ? from : end;
        return end == digits ? 1 : negative ? -value : value;
    }

    private static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
