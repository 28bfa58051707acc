package no.karrierekvalitet.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Workbook} as XLSX. */
final class Xlsx {

    private static final String HEAD = "0B5A63";

    /** What a sheet's name must not hold, and how long it may be. */
    private static final String FORBIDDEN = "[\\\\/?*\\[\\]:]";

    private static final int LONGEST = 31;

    private Xlsx() {}

    static byte[] write(Workbook workbook) {
        var out = new ByteArrayOutputStream();
        try (var file = new org.dhatim.fastexcel.Workbook(out, "Karrierekvalitet", "1.0")) {
            file.properties().setTitle(workbook.title());
            for (var tab : workbook.tabs()) {
                var name = tab.name().replaceAll(FORBIDDEN, " ");
                write(tab, file.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Workbook.Tab tab, Worksheet sheet) {
        var columns = tab.sheet().columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, tab.widths().get(column));
            sheet.value(0, column, columns.get(column));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor(HEAD)
                .wrapText(true)
                .set();
        var rows = tab.sheet().rows();
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row).cells();
            for (int column = 0; column < cells.length; column++) {
                cell(sheet, row + 1, column, cells[column]);
            }
        }
        sheet.range(1, 0, Math.max(1, rows.size()), columns.size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows.size(), columns.size() - 1);
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, value.toString());
        }
    }
}
