package no.karrierekvalitet.documents;

import java.util.List;

/**
 * Tables for a spreadsheet. Texts stay texts: whatever a cell begins with, no spreadsheet runs it.
 *
 * @param title of the document
 */
public record Workbook(String title, List<Tab> tabs) {

    public Workbook {
        tabs = List.copyOf(tabs);
    }

    /**
     * One table, its first row kept in sight.
     *
     * @param widths of the columns, in characters
     */
    public record Tab(String name, Sheet sheet, List<Integer> widths) {}

    /** The tables as XLSX. */
    public byte[] xlsx() {
        return Xlsx.write(this);
    }
}
