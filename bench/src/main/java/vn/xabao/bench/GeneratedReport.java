package vn.xabao.bench;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A made-up report.
 *
 * @param text a paragraph a line
 * @param communeCode of the unit it is about, in the list before July 2025
 * @param figures by indicator what it states of its own unit and year
 */
record GeneratedReport(String text, String communeCode, int year, Map<String, BigDecimal> figures) {
}
