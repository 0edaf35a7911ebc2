package vn.xabao.cli.painting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Numeral;
import vn.xabao.extract.report.Statement;

/**
 * A piece of text that is painted alike.
 *
 * @param quote the run of words that state figures, null outside of one
 * @param values the statements whose value this is; empty for other words
 * @param use what became of a numeral that is no figure; null where there is none
 */
record Piece(int start, int end, @Nullable Quote quote, List<Statement> values, Numeral.@Nullable Use use) {

    /**
     * Words that state figures; where the words of several overlap they are one run.
     *
     * @param statements all that are made in it
     */
    record Quote(int start, int end, List<Statement> statements) {
    }
}
