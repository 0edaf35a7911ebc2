package vn.xabao.extract.header;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.DocumentHead;
import vn.xabao.extract.report.Place;

/** Puts the fields of head and tail together. */
final class DocumentHeadReader {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private DocumentHeadReader() {
    }

    static DocumentHead read(Parts parts, Fields fields, Place place) {
        DocumentNumber number = DocumentNumber.of(parts);
        Signature signature = fields.signature();
        Issuers.Issuer issuer = Issuers.of(parts, signature);
        return new DocumentHead(Kinds.of(parts, number), Topics.of(parts, issuer != null && issuer.government()),
                title(parts), number == null ? null : number.number(),
                issuer == null ? null : Issuers.name(issuer, place), fields.dateline().date(), signature.signer(),
                signature.role(), fields.recipients());
    }

    private static @Nullable String title(Parts parts) {
        String title = BLANKS.matcher(String.join(" ", parts.title().stream()
                .filter(line -> !line.startsWith("(")).toList())).replaceAll(" ").strip();
        return title.isEmpty() ? null : title;
    }
}
