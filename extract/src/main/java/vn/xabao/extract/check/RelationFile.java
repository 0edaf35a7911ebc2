package vn.xabao.extract.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * {@code relations.yaml}.
 *
 * @param prose relations of the catalogue that no row states, each with the reason
 * @param forms arithmetic between the numbered columns of official forms
 * @param changes indicators that are themselves the change of another
 * @param alike indicators that a change may lie between
 */
record RelationFile(List<Relation> relations, List<Prose> prose, List<Form> forms, List<Change> changes,
        List<List<String>> alike) {

    /** The indicators that a figure of this one may be compared with, itself first. */
    List<String> like(String indicator) {
        return Stream
                .concat(Stream.of(indicator), alike.stream().filter(a -> a.contains(indicator)).flatMap(List::stream))
                .distinct().toList();
    }

    /** @param says the relation as the catalogue words it */
    record Prose(String indicator, String says, String reason) {
    }

    /**
     * @param marks words in a table's caption that tell the form
     * @param columns how many its row of column numbers counts
     */
    record Form(String form, List<String> marks, int columns, List<String> equations, String source) {
    }

    /** @param sign -1 where a decrease is written as a positive number */
    record Change(String change, String of, int sign) {
    }
}
