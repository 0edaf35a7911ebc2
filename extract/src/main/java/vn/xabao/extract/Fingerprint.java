package vn.xabao.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** What the records of this build depend on: the program's version, the rules and the tables. */
final class Fingerprint {

    static final String VERSION = "0.1.0";

    /** Every data file that a record depends on; a test holds the list against the folder. */
    static final List<String> FILES = List.of("catalogue/indicators.yaml", "check/messages.yaml",
            "check/relations.yaml",
            "check/words.yaml",
            "frame/banners.yaml", "frame/broadcast.yaml", "frame/budget.yaml", "frame/cash_given.yaml",
            "frame/conciliation.yaml", "frame/consultations.yaml", "frame/credit.yaml", "frame/crops.yaml",
            "frame/culture.yaml", "frame/danvan_groups.yaml", "frame/dialogue.yaml", "frame/documents.yaml",
            "frame/duty.yaml", "frame/files.yaml", "frame/forestry.yaml", "frame/fund_for_poor.yaml",
            "frame/herds.yaml", "frame/houses.yaml", "frame/income.yaml", "frame/insurance.yaml", "frame/jobs.yaml",
            "frame/labour_given.yaml", "frame/land_area.yaml", "frame/land_given.yaml", "frame/livelihood.yaml",
            "frame/new_rural.yaml", "frame/one_stop.yaml", "frame/petitions.yaml", "frame/population.yaml",
            "frame/posting.yaml", "frame/poverty.yaml", "frame/propaganda.yaml", "frame/reception.yaml",
            "frame/recruits.yaml", "frame/roads_built.yaml", "frame/schools.yaml", "frame/security.yaml",
            "frame/skilful_models.yaml", "frame/staff.yaml", "frame/supervision.yaml", "frame/values.yaml",
            "frame/village_meetings.yaml",
            "gazetteer/communes_2024.tsv", "gazetteer/communes_2025.tsv", "gazetteer/districts_2024.tsv",
            "gazetteer/provinces_2024.tsv", "gazetteer/provinces_2025.tsv", "gazetteer/successors.tsv",
            "gazetteer/type_words.tsv", "header/document.yaml", "header/period.yaml", "header/place.yaml",
            "number/units.yaml", "rule/agriculture.yaml", "rule/area_demography.yaml", "rule/citizen_reception.yaml",
            "rule/conciliation.yaml", "rule/confidence.yaml", "rule/danvan_kheo.yaml", "rule/democracy.yaml",
            "rule/files.yaml",
            "rule/mobilised.yaml", "rule/one_stop.yaml", "rule/petitions.yaml", "rule/poverty.yaml", "rule/roles.yaml",
            "rule/scope.yaml", "rule/security_admin.yaml", "rule/society.yaml", "rule/vocabulary.yaml",
            "section/titles.yaml", "table/heads.yaml", "table/indicators.yaml", "table/labels.yaml");
    private static final int LENGTH = 12;

    private Fingerprint() {
    }

    static String ofRules() {
        MessageDigest digest = digest();
        digest.update(VERSION.getBytes(StandardCharsets.UTF_8));
        for (String file : FILES) {
            try (InputStream in = Fingerprint.class.getResourceAsStream(file)) {
                digest.update(Objects.requireNonNull(in, file).readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("rule file " + file, e);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
