package vn.xabao.extract.header;

import java.util.List;
import vn.xabao.extract.report.DocumentHead;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;
import vn.xabao.ingest.document.Document;

public final class HeadReader {
    public Head read(Document d) {
        return new Head(new DocumentHead(null, null, null, null, null, null, null, null, List.of()), Period.UNKNOWN,
                Place.UNKNOWN);
    }
}
