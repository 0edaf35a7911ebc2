package vn.xabao.extract.check;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of {@code relations.yaml}: arithmetic between indicators of one place and period. One class a kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = Sum.class, name = "sum"),
        @JsonSubTypes.Type(value = Ratio.class, name = "ratio"),
        @JsonSubTypes.Type(value = AtMost.class, name = "at_most"),
        @JsonSubTypes.Type(value = Band.class, name = "band"),
        @JsonSubTypes.Type(value = Product.class, name = "product")})
sealed interface Relation permits Sum, Ratio, AtMost, Band, Product {

    /** Where the relation is from: a form's columns, a law, the catalogue. */
    String source();

    /** Checked only where all of these are stated. */
    List<String> when();

    /** Not checked where one of these is stated. */
    List<String> unless();

    /** The indicators that the row relates. */
    Set<String> members();

    /** What does not fit, or null. */
    @Nullable
    Outcome check(Facts facts);

    default boolean applies(Facts facts) {
        return when().stream().allMatch(facts::has) && unless().stream().noneMatch(facts::has);
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
