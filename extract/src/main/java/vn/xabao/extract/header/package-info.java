/**
 * Who reports, when, on what and for which time. {@link vn.xabao.extract.header.HeadReader} takes a document apart
 * ({@code Parts}: head, title, opening, headings, closing line, tail), reads the head and tail by the rules of
 * administrative documents ({@code DocumentHeadReader}), the period from title, closing line and headings
 * ({@code PeriodReader}), and decides between units of the same name by everything the text and the path say of the place
 * ({@code PlaceResolver}). All Vietnamese words are in the YAML files beside this package's classes ({@code Wording}).
 */
@NullMarked
package vn.xabao.extract.header;

import org.jspecify.annotations.NullMarked;
