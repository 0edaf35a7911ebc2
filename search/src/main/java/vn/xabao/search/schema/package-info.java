/**
 * The shape of the index, and the only place that knows its field names. A report is one block: its passages
 * ({@code Passages} cuts them), then the report itself with its record and what it can be filtered by.
 * {@link vn.xabao.search.schema.ReportBlock} writes a block and reads the record back,
 * {@link vn.xabao.search.schema.PlaceKey} names a place the way it is indexed, {@link vn.xabao.search.schema.Fields}
 * lists the fields.
 */
@NullMarked
package vn.xabao.search.schema;

import org.jspecify.annotations.NullMarked;
