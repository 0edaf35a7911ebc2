package vn.xabao.search.schema;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import vn.xabao.search.analysis.PairAnalyzer;
import vn.xabao.search.analysis.SyllableAnalyzer;

/** The fields of the index and how they are analyzed and weighed. */
public final class Fields {

    /** On every document of a block: the report's id. */
    public static final String ID = "id";
    /** {@link #REPORT} on the report itself, {@link #PASSAGE} on its passages. */
    public static final String TYPE = "type";
    public static final String REPORT = "report";
    public static final String PASSAGE = "passage";

    /** Of a passage: what it says, the headings in it, and the report's title where it is in it. */
    public static final String TEXT = "text";
    public static final String HEADING = "heading";
    public static final String TITLE = "title";
    /** Of a passage: {@code true} on the report's first. */
    public static final String FIRST = "first";
    public static final String START = "start";
    public static final String END = "end";
    public static final String PAGES = "pages";
    public static final String SECTION = "section";
    public static final String PLACE_LABEL = "place_label";
    public static final String NAME_LABEL = "name_label";
    public static final String YEAR_LABEL = "year_label";

    /** Of a report: the record as deflated JSON. */
    public static final String RECORD = "record";
    /** Of a report: where its bytes lie, all places. */
    public static final String PATH = "path";
    public static final String FILE_NAME = "file_name";
    public static final String PROVINCE = "province";
    public static final String DISTRICT = "district";
    public static final String COMMUNE = "commune";
    public static final String YEAR = "year";
    public static final String SPAN = "span";
    /** Of a report: ids of its kind and its topic. */
    public static final String KIND = "kind";
    public static final String REPORT_TITLE = "report_title";
    /** Of a report: how often each syllable and each pair of neighbours occurs. */
    public static final String PAIRS = "pairs";
    /** Of a report and of its passages: what they are sorted by. A field cannot be this and a term too. */
    public static final String SORT_PATH = "sort_path";
    /** Of a report: what it is sorted and counted by. */
    public static final String SORT_ID = "sort_id";
    public static final String COUNT_PROVINCE = "count_province";
    public static final String COUNT_YEAR = "count_year";
    public static final String COUNT_TOPIC = "count_topic";
    public static final String COUNT_RULES = "count_rules";

    private static final String FIGURE = "figure.";

    /**
     * Passages are of similar length by construction, so length counts less than in the usual 0.75. It also keeps one
     * exact match in a long passage above many folded ones in a short passage.
     */
    private static final float LENGTH_NORMALISATION = 0.3f;
    private static final float TERM_SATURATION = 1.2f;

    private Fields() {
    }

    /** Of a report: every value it states for the indicator. */
    public static String figure(String indicator) {
        return FIGURE + indicator;
    }

    public static boolean isFigure(String field) {
        return field.startsWith(FIGURE);
    }

    public static String indicator(String field) {
        return field.substring(FIGURE.length());
    }

    public static Query allReports() {
        return new TermQuery(new Term(TYPE, REPORT));
    }

    public static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(new SyllableAnalyzer(), Map.of(PAIRS, new PairAnalyzer()));
    }

    public static Similarity similarity() {
        return new BM25Similarity(TERM_SATURATION, LENGTH_NORMALISATION);
    }
}
