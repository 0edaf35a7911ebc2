package vn.xabao.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What the records of this build depend on: the program's version, the rules and the tables. */
final class Fingerprint {

    static final String VERSION = "0.1.0";

    private static final List<String> FILES = List.of("catalogue/indicators.yaml", "number/units.yaml",
            "section/titles.yaml", "rule/vocabulary.yaml", "rule/scope.yaml", "rule/roles.yaml",
            "rule/area_demography.yaml", "rule/poverty.yaml", "rule/one_stop.yaml", "rule/citizen_reception.yaml",
            "rule/petitions.yaml", "check/relations.yaml", "table/labels.yaml",
            "table/indicators.yaml", "table/heads.yaml");
    private static final int LENGTH = 12;

    private Fingerprint() {
    }

    static String ofRules() {
        MessageDigest digest = digest();
        digest.update(VERSION.getBytes(StandardCharsets.UTF_8));
        for (String file : FILES) {
            try (InputStream in = Fingerprint.class.getResourceAsStream(file)) {
                digest.update(in == null ? new byte[0] : in.readAllBytes());
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
