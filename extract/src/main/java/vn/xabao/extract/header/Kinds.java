package vn.xabao.extract.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ids of the kinds of documents. */
final class Kinds {

    private static final JsonNode KINDS = Wording.DOCUMENT.data("kinds");

    private Kinds() {
    }

    /** By the printed word, by the symbol in the number, by the word in the closing sentence. */
    static @Nullable String of(Parts parts, @Nullable DocumentNumber number) {
        String word = parts.kindWord().toLowerCase(Locale.ROOT);
        String closing = parts.closing().toLowerCase(Locale.ROOT);
        for (JsonNode kind : KINDS) {
            if (hasWord(kind, word) || word.isEmpty() && number != null && hasSymbol(kind, number)) {
                return kind.path("id").asText();
            }
        }
        for (JsonNode kind : KINDS) {
            if (word.isEmpty() && !closing.isEmpty() && closing.contains(kind.path("words").path(0).asText())) {
                return kind.path("id").asText();
            }
        }
        return null;
    }

    private static boolean hasWord(JsonNode kind, String word) {
        return !word.isEmpty() && kind.path("words").path(0).asText().equals(word);
    }

    private static boolean hasSymbol(JsonNode kind, DocumentNumber number) {
        return number.isOf(kind.path("symbols").path(0).asText());
    }
}
