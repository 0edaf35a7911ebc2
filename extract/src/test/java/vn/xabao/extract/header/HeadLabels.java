package vn.xabao.extract.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/** The head data of labelled reports, compared with what is read. */
final class HeadLabels {

    private static final Map<String, String> TOPICS = Map.of("dân vận chính quyền", "mass_mobilisation_government",
            "công tác dân vận (Đảng)", "party_mass_mobilisation", "tiếp công dân, đơn thư",
            "citizen_reception_petitions", "cải cách hành chính", "administrative_reform", "quy chế dân chủ",
            "grassroots_democracy", "kinh tế - xã hội", "socio_economic");

    private HeadLabels() {
    }

    static void assertAgree(JsonNode label, Head head) {
        SoftAssertions softly = new SoftAssertions();
        JsonNode place = label.path("place");
        softly.assertThat(head.place().code()).as("code").isEqualTo(text(place, "code"));
        softly.assertThat(head.place().commune()).as("commune").isEqualTo(text(place, "commune"));
        softly.assertThat(head.place().type()).as("type").isEqualTo(text(place, "type"));
        softly.assertThat(head.place().district()).as("district").isEqualTo(text(place, "district"));
        softly.assertThat(head.place().province()).as("province").isEqualTo(text(place, "province"));
        JsonNode period = label.path("period");
        softly.assertThat(head.period().year()).as("year").isEqualTo(period.path("year").asInt());
        softly.assertThat(head.period().span()).as("span").isEqualTo(text(period, "span"));
        JsonNode document = label.path("document");
        softly.assertThat(head.document().number()).as("number").isEqualTo(text(document, "number"));
        softly.assertThat(head.document().date()).as("date").isEqualTo(text(document, "date"));
        softly.assertThat(head.document().issuer()).as("issuer").isEqualTo(text(document, "issuer"));
        softly.assertThat(head.document().signer()).as("signer").isEqualTo(text(document, "signer"));
        softly.assertThat(head.document().kind()).as("kind").isEqualTo("report");
        softly.assertThat(head.document().topic()).as("topic").isEqualTo(TOPICS.get(document.path("kind").asText()));
        softly.assertThat(head.period().from()).as("from").isEqualTo(text(period, "from"));
        softly.assertThat(head.period().to()).as("to").isEqualTo(text(period, "to"));
        softly.assertAll();
    }

    static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : null;
    }
}
