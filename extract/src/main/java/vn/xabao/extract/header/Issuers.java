package vn.xabao.extract.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Place;

/** The body that issued the document. */
final class Issuers {

    /** One kind of body: {@code label} as usually written, and whether it belongs to the government side. */
    record Issuer(Pattern pattern, List<String> hints, String label, boolean government) {
    }

    private static final Wording WORDING = Wording.DOCUMENT;
    private static final List<Issuer> ISSUERS = issuers();
    private static final Pattern NUMBER = WORDING.pattern("number");

    private Issuers() {
    }

    private static List<Issuer> issuers() {
        List<Issuer> issuers = new ArrayList<>();
        for (JsonNode issuer : WORDING.data("issuers")) {
            issuers.add(new Issuer(WORDING.compile(issuer.path("pattern").asText(), Wording.ANY_CASE),
                    Wording.hints(issuer.path("has")), issuer.path("label").asText(),
                    issuer.path("government").asBoolean()));
        }
        return List.copyOf(issuers);
    }

    /** The lowest body of the head; without a head the one that signs, or that the closing sentence names. */
    static @Nullable Issuer of(Parts parts, Signature signature) {
        for (String piece : parts.head().reversed()) {
            Issuer issuer = in(piece);
            if (issuer != null && !NUMBER.matcher(piece).lookingAt()) {
                return issuer;
            }
        }
        Issuer signing = in(String.join(" ", signature.block()));
        return signing == null ? in(parts.closing()) : signing;
    }

    private static @Nullable Issuer in(String text) {
        for (Issuer issuer : ISSUERS) {
            if (Wording.anyIn(text, issuer.hints()) && issuer.pattern().matcher(text).find()) {
                return issuer;
            }
        }
        return null;
    }

    /** "UBND xã Duy Tân". */
    static String name(Issuer issuer, Place place) {
        if (place.type() == null || place.level() == null) {
            return issuer.label();
        }
        String unit = switch (place.level()) {
            case COMMUNE -> place.commune();
            case DISTRICT -> place.district();
            case PROVINCE -> place.province();
        };
        return unit == null ? issuer.label() : issuer.label() + " " + place.type() + " " + unit;
    }
}
