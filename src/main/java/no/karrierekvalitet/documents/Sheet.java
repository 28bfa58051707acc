package no.karrierekvalitet.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table to take out; every row has as many cells as there are columns. */
public record Sheet(List<String> columns, List<Row> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.cells().length != columns.size()) {
                throw new IllegalArgumentException(row.cells().length + " cells under " + columns.size() + " columns");
            }
        }
    }

    /** One line of the table: numbers, dates, texts, or {@code null} where there is nothing. */
    public record Row(@Nullable Object... cells) {}

    /**
     * As CSV that opens right when double-clicked in a Norwegian spreadsheet: UTF-8 with byte order mark, semicolons,
     * dates as ISO 8601. A text that a spreadsheet would run as a formula gets an apostrophe in front.
     */
    public byte[] csv() {
        return Csv.write(this);
    }
}
