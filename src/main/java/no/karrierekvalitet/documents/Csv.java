package no.karrierekvalitet.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Sheet} as CSV. */
final class Csv {

    /** What makes Excel, LibreOffice or Sheets take a text for a formula, the full-width forms included. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    static byte[] write(Sheet sheet) {
        var text = new StringWriter().append('\uFEFF');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(sheet.columns());
            sheet.rows().forEach(row -> csv.writeRecord(cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Sheet.Row row) {
        return Arrays.stream(row.cells()).map(Csv::cell).toList();
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = value.toString();
        var inert = !(value instanceof CharSequence) || text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0;
        return inert ? text : "'" + text;
    }
}
