package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code relations.yaml}: arithmetic between indicators. Members that a kind does not use are null. */
record Relation(Kind kind, String source, @Nullable String total, List<String> parts, List<String> unless,
        @Nullable String rate, @Nullable String numerator, @Nullable String denominator, List<String> or,
        @Nullable BigDecimal tolerance, @Nullable String lesser, @Nullable String greater, @Nullable BigDecimal min,
        @Nullable BigDecimal max) {

    Relation {
        parts = parts == null ? List.of() : parts;
        unless = unless == null ? List.of() : unless;
        or = or == null ? List.of() : or;
    }

    enum Kind {
        SUM, RATIO, AT_MOST, BETWEEN
    }
}
