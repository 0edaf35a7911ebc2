package vn.xabao.extract.header;

import vn.xabao.extract.report.DocumentHead;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;
import vn.xabao.ingest.document.Document;

/** Reads who reports, on what, for which place and time. Never throws on a document, however short or damaged. */
public final class HeadReader {

    private HeadReader() {
    }

    public static Head read(Document document) {
        Parts parts = PartsReader.read(document);
        Fields fields = Fields.of(parts);
        Period period = PeriodReader.read(parts, fields.dateline().date(), document.source().path());
        Place place = PlaceResolver.resolve(parts, fields, period, document.source().path());
        DocumentHead head = DocumentHeadReader.read(parts, fields, place);
        return new Head(head, period, place);
    }
}
