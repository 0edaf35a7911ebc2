package vn.xabao.extract.header;

import vn.xabao.extract.report.DocumentHead;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;

public record Head(DocumentHead document, Period period, Place place) {
}
