package vn.xabao.extract.token;

import edu.stanford.nlp.ling.CoreAnnotation;
import java.math.BigDecimal;
import java.util.List;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;
import vn.xabao.ingest.document.Document;

/** What our annotators write on tokens, sentences and the annotation. */
public final class Keys {

    private Keys() {
    }

    /** On a token: name of its {@link TokenKind}. */
    public static final class Kind implements CoreAnnotation<String> {

        @Override
        public Class<String> getType() {
            return String.class;
        }
    }

    /** On a token: the canonical spelling in lower case; rules match on it. */
    public static final class Low implements CoreAnnotation<String> {

        @Override
        public Class<String> getType() {
            return String.class;
        }
    }

    /** On a number: its value, scale words such as thousand included. */
    public static final class Value implements CoreAnnotation<BigDecimal> {

        @Override
        public Class<BigDecimal> getType() {
            return BigDecimal.class;
        }
    }

    /** On a number: the name of the unit that follows it. */
    public static final class UnitName implements CoreAnnotation<String> {

        @Override
        public Class<String> getType() {
            return String.class;
        }
    }

    /** On a number: what its unit measures, {@code none} where no unit follows; rules match on it. */
    public static final class Dimension implements CoreAnnotation<String> {

        @Override
        public Class<String> getType() {
            return String.class;
        }
    }

    /** On a number: whether words such as about or over stand before it. */
    public static final class Approximate implements CoreAnnotation<Boolean> {

        @Override
        public Class<Boolean> getType() {
            return Boolean.class;
        }
    }

    /** On a token: {@code yes} where it belongs to the unit of the number before it. */
    public static final class InUnit implements CoreAnnotation<String> {

        @Override
        public Class<String> getType() {
            return String.class;
        }
    }

    /** On a sentence: index of the block it stands in. */
    public static final class BlockIndex implements CoreAnnotation<Integer> {

        @Override
        public Class<Integer> getType() {
            return Integer.class;
        }
    }

    /** On the annotation: the document it was made of. */
    public static final class Source implements CoreAnnotation<Document> {

        @Override
        public Class<Document> getType() {
            return Document.class;
        }
    }

    /** On a numeral: what it is if it is no quantity, one of the ledger's classes in lower case. */
    public static final class Role implements CoreAnnotation<String> {

        @Override
        public Class<String> getType() {
            return String.class;
        }
    }

    /** On the annotation: the period the report tells of. */
    public static final class ReportPeriod implements CoreAnnotation<Period> {

        @Override
        public Class<Period> getType() {
            return Period.class;
        }
    }

    /** On the annotation: the unit the report is about. */
    public static final class ReportPlace implements CoreAnnotation<Place> {

        @Override
        public Class<Place> getType() {
            return Place.class;
        }
    }

    /** On the annotation: the title of the report; empty where there is none. */
    public static final class ReportTitle implements CoreAnnotation<String> {

        @Override
        public Class<String> getType() {
            return String.class;
        }
    }

    /** On the annotation: what the rules read, in the order of the text. */
    @SuppressWarnings("rawtypes")
    public static final class Readings implements CoreAnnotation<List> {

        @Override
        public Class<List> getType() {
            return List.class;
        }
    }

    /** On the annotation: the tables as numbers by row and column; absent where there is no table. */
    @SuppressWarnings("rawtypes")
    public static final class Sheets implements CoreAnnotation<List> {

        @Override
        public Class<List> getType() {
            return List.class;
        }
    }
}
