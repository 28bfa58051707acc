package no.karrierekvalitet.framework.exchange.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.karrierekvalitet.documents.Sheet;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Tables as XLSX and CSV files, written, and read with suspicion. */
public final class SheetFile {

    private static final int MOST_ROWS = 60_000;
    private static final int LONGEST_CELL = 32_767;
    private static final long MOST_UNPACKED = 64L << 20;
    private static final int MOST_ENTRIES = 200;

    /** A row with the texts of its cells by column; {@code number} as a spreadsheet counts, from 1. */
    record Line(int number, Map<String, String> cells) {

        String at(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** The file is no table of ours; nothing more can be read. */
    static final class Refused extends Exception {
        private final transient ImportProblem problem;

        Refused(ImportProblem problem) {
            super(problem.toString(), null, false, false);
            this.problem = problem;
        }

        ImportProblem problem() {
            return problem;
        }
    }

    private SheetFile() {}

    /** Whether every text fits in a cell of a spreadsheet. CSV has room for any. */
    public static boolean fits(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> java.util.Arrays.stream(row.cells()))
                .allMatch(cell -> cell == null || cell.toString().length() <= LONGEST_CELL);
    }

    /** Texts are texts in it, never formulas. */
    public static byte[] xlsx(Sheet sheet, String name) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Karrierekvalitet", null)) {
            var page = book.newWorksheet(name);
            for (int column = 0; column < sheet.columns().size(); column++) {
                page.value(0, column, sheet.columns().get(column));
                page.width(
                        column, EditionSheet.LANGUAGES.contains(sheet.columns().get(column)) ? 50 : 14);
            }
            page.range(0, 0, 0, sheet.columns().size() - 1).style().bold().set();
            page.freezePane(2, 1);
            for (int row = 0; row < sheet.rows().size(); row++) {
                var cells = sheet.rows().get(row).cells();
                for (int column = 0; column < cells.length; column++) {
                    switch (cells[column]) {
                        case null -> {}
                        case Number value -> page.value(row + 1, column, value);
                        case Object value -> page.value(row + 1, column, value.toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] csv(Sheet sheet) {
        return new Sheet(
                        sheet.columns(),
                        sheet.rows().stream()
                                .map(row -> new Sheet.Row(java.util.Arrays.stream(row.cells())
                                        .map(cell -> cell instanceof String text ? Cells.guarded(text) : cell)
                                        .toArray()))
                                .toList())
                .csv();
    }

    static List<Line> read(InputStream file) throws IOException, Refused {
        var content = file.readNBytes((int) MOST_UNPACKED);
        if (content.length >= 2 && content[0] == 'P' && content[1] == 'K') {
            return readXlsx(content);
        }
        return readCsv(content);
    }

    private static List<Line> readCsv(byte[] content) throws Refused {
        var table = new ArrayList<List<String>>();
        var numbers = new ArrayList<Integer>();
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
            var first = text.lines().findFirst().orElse("");
            var separator = first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
            for (var row : CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
                if (table.size() > MOST_ROWS) {
                    throw new Refused(ImportProblem.of("too-many", String.valueOf(MOST_ROWS)));
                }
                table.add(row.getFields().stream().map(Cells::unguarded).toList());
                numbers.add((int) row.getStartingLineNumber());
            }
        } catch (CharacterCodingException e) {
            throw new Refused(ImportProblem.of("not-a-sheet"));
        } catch (CsvParseException e) {
            throw new Refused(ImportProblem.of("not-a-sheet"));
        }
        return lines(table, numbers);
    }

    private static List<Line> readXlsx(byte[] content) throws IOException, Refused {
        bounded(content);
        var table = new ArrayList<List<String>>();
        var numbers = new ArrayList<Integer>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = book.getFirstSheet().openStream()) {
            var all = rows.iterator();
            while (all.hasNext()) {
                if (table.size() > MOST_ROWS) {
                    throw new Refused(ImportProblem.of("too-many", String.valueOf(MOST_ROWS)));
                }
                var row = all.next();
                table.add(texts(row));
                numbers.add(row.getRowNum());
            }
        } catch (Refused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library tells of broken workbooks in a dozen ways; they all mean the same to whoever sent it.
            throw new Refused(ImportProblem.of("not-a-sheet"));
        }
        return lines(table, numbers);
    }

    /** Unpacks it once and throws it away: what says it is small and is not, is found before anything is made of it. */
    private static void bounded(byte[] content) throws Refused {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var buffer = new byte[1 << 16];
            long total = 0;
            var entries = zip.getEntries();
            for (int i = 0; entries.hasMoreElements(); i++) {
                try (var entry = zip.getInputStream(entries.nextElement())) {
                    for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
                        total += read;
                        if (total > MOST_UNPACKED || i > MOST_ENTRIES) {
                            throw new Refused(ImportProblem.of("too-large"));
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new Refused(ImportProblem.of("not-a-sheet"));
        }
    }

    private static List<String> texts(Row row) throws Refused {
        var texts = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), 200); i++) {
            texts.add(text(row.getCell(i), row.getRowNum()));
        }
        return texts;
    }

    private static String text(@Nullable Cell cell, int row) throws Refused {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case FORMULA ->
                throw new Refused(ImportProblem.at(row, cell.getAddress().toString(), "formula"));
            case ERROR ->
                throw new Refused(ImportProblem.at(row, cell.getAddress().toString(), "bad-value"));
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            default -> String.valueOf(cell.getText());
        };
    }

    private static List<Line> lines(List<List<String>> table, List<Integer> numbers) throws Refused {
        if (table.isEmpty()) {
            throw new Refused(ImportProblem.of("not-a-sheet"));
        }
        var columns = table.getFirst().stream().map(String::strip).toList();
        for (var needed : List.of(EditionSheet.PART, EditionSheet.CODE, EditionSheet.FIELD, EditionSheet.TYPE)) {
            if (!columns.contains(needed)) {
                throw new Refused(ImportProblem.at(1, needed, "no-column"));
            }
        }
        var lines = new ArrayList<Line>();
        for (int i = 1; i < table.size(); i++) {
            var cells = new LinkedHashMap<String, String>();
            for (int column = 0; column < Math.min(columns.size(), table.get(i).size()); column++) {
                cells.putIfAbsent(
                        columns.get(column), Cells.unescaped(table.get(i).get(column)));
            }
            if (cells.values().stream().anyMatch(text -> !text.isBlank())) {
                lines.add(new Line(numbers.get(i), cells));
            }
        }
        return lines;
    }
}
