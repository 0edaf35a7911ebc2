package vn.xabao.extract.header;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names printed in capitals as they are written in a text: SƠN LONG as Sơn Long. */
final class Capitals {

    private Capitals() {
    }

    static String asName(String capitals) {
        return Arrays.stream(capitals.strip().split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
