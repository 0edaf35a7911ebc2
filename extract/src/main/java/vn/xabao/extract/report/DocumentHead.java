package vn.xabao.extract.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Head and tail of a document.
 *
 * @param kind id of the kind of document, such as {@code report}
 * @param topic id of what it reports on, such as {@code mass_mobilisation}
 * @param number as printed, such as {@code 187/BC-UBND}; null when left blank
 * @param date ISO, as exact as stated: {@code 2024-10-05}, {@code 2024-10} or {@code 2024}
 * @param signer the name under the signature block
 */
public record DocumentHead(@Nullable String kind, @Nullable String topic, @Nullable String title,
        @Nullable String number, @Nullable String issuer, @Nullable String date, @Nullable String signer,
        @Nullable String signerRole, List<String> recipients) {

    public DocumentHead {
        recipients = List.copyOf(recipients);
    }
}
