package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whom the document goes to: after "Kính gửi" at the top and "Nơi nhận" at the end; what is only filed is left out. */
final class Recipients {

    private static final Pattern SALUTATION = Wording.DOCUMENT.pattern("salutation");
    private static final Pattern RECIPIENTS = Wording.DOCUMENT.pattern("recipients");
    private static final Pattern FILING = Wording.DOCUMENT.pattern("filing");
    private static final Pattern BULLET = Pattern.compile("^[-–+•*\\s]+|[;.,/\\s]+$");

    private Recipients() {
    }

    static List<String> of(Parts parts) {
        List<String> all = new ArrayList<>();
        Stream.concat(parts.title().stream(), parts.opening().stream())
                .filter(piece -> SALUTATION.matcher(piece).lookingAt())
                .forEach(piece -> add(all, SALUTATION.matcher(piece).replaceFirst("")));
        boolean inList = false;
        for (String piece : parts.tail()) {
            inList |= RECIPIENTS.matcher(piece).find();
            if (inList && isItem(piece)) {
                add(all, piece);
            }
        }
        return all;
    }

    private static boolean isItem(String piece) {
        return "-–+•*".indexOf(piece.charAt(0)) >= 0 || piece.endsWith(";");
    }

    private static void add(List<String> all, String piece) {
        String name = BULLET.matcher(piece).replaceAll("").strip();
        if (!name.isEmpty() && !FILING.matcher(name).lookingAt() && !RECIPIENTS.matcher(name).matches()) {
            all.add(name);
        }
    }
}
