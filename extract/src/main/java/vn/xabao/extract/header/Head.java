package vn.xabao.extract.header;

import vn.xabao.extract.report.DocumentHead;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;

/** What the head, the tail and the text of a document tell of the document itself. */
public record Head(DocumentHead document, Period period, Place place) {
}
