package vn.xabao.search.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Report;

/**
 * RFC 4180, one figure a line. Texts are quoted and numbers are not, so that a code such as {@code 00123} stays a text;
 * nothing between two commas is unknown, which is not the same as an empty text.
 */
final class FigureTable implements RecordWriter {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final SequenceWriter rows;

    FigureTable(OutputStream out) throws IOException {
        List<String> names = FigureColumn.ALL.stream().map(FigureColumn::name).toList();
        CsvSchema columns = CsvSchema.builder().addColumns(names, CsvSchema.ColumnType.NUMBER_OR_STRING)
                .setLineSeparator("\r\n").build();
        rows = MAPPER.writer(columns).writeValues(out);
        rows.write(names);
    }

    @Override
    public void write(Report report) throws IOException {
        for (Figure figure : report.figures()) {
            List<@Nullable Object> row = new ArrayList<>();
            for (FigureColumn column : FigureColumn.ALL) {
                Object value = column.value().apply(report, figure);
                row.add(value instanceof String text ? SpreadsheetText.safe(text) : value);
            }
            rows.write(row);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
