package no.karrierekvalitet.workshop.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads a table that somebody sends in, CSV or XLSX, with suspicion. */
final class TableFile {

    static final int MOST_ROWS = 20_000;
    private static final int MOST_CELLS = 50;
    private static final long MOST_UNPACKED = 64L << 20;
    private static final int MOST_ENTRIES = 200;
    private static final Charset EXCEL = Charset.forName("windows-1252");
    /** What our own CSV files put an apostrophe in front of. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    /** @param number as a spreadsheet counts, from 1 */
    record Line(int number, List<String> cells) {}

    /** It is no table, or too large a one; {@code key} is the text key that says so. */
    static final class Refused extends Exception {
        private final String key;

        Refused(String key) {
            super(key, null, false, false);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private TableFile() {}

    static List<Line> read(byte[] file) throws Refused {
        var lines = isZip(file) ? workbook(file) : text(file);
        var written = lines.stream()
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        if (written.isEmpty()) {
            throw new Refused("workshop.people.list.empty");
        }
        return written;
    }

    private static boolean isZip(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    private static List<Line> text(byte[] file) throws Refused {
        var text = decoded(file);
        if (text.indexOf('\0') >= 0) {
            throw new Refused("workshop.people.list.unreadable");
        }
        var lines = new ArrayList<Line>();
        try {
            for (var row : CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
                add(lines, (int) row.getStartingLineNumber(), row.getFields());
            }
        } catch (CsvParseException broken) {
            throw new Refused("workshop.people.list.unreadable");
        }
        return lines;
    }

    private static void add(List<Line> lines, int number, List<String> cells) throws Refused {
        if (lines.size() > MOST_ROWS) {
            throw new Refused("workshop.people.list.long");
        }
        lines.add(new Line(
                number, cells.stream().limit(MOST_CELLS).map(TableFile::plain).toList()));
    }

    private static String plain(String cell) {
        var guarded = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
        return (guarded ? cell.substring(1) : cell)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    /** Norwegian Excel writes Windows-1252 unless told otherwise. */
    private static String decoded(byte[] file) {
        if (file.length > 1 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException notUtf8) {
            return new String(file, EXCEL);
        }
    }

    /** The sign that the first line has most of. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return (char) IntStream.of(';', ',', '\t')
                .boxed()
                .max(java.util.Comparator.comparingLong(
                        sign -> first.chars().filter(one -> one == sign).count()))
                .orElseThrow()
                .intValue();
    }

    private static List<Line> workbook(byte[] file) throws Refused {
        bounded(file);
        var lines = new ArrayList<Line>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            for (var all = rows.iterator(); all.hasNext(); ) {
                var row = all.next();
                add(lines, row.getRowNum(), cells(row));
            }
        } catch (IOException | RuntimeException broken) {
            // The library tells of broken workbooks in a dozen ways; they all mean the same to whoever sent it.
            throw new Refused("workshop.people.list.unreadable");
        }
        return lines;
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, Math.min(row.getCellCount(), MOST_CELLS))
                .mapToObj(row::getCell)
                .map(TableFile::text)
                .toList();
    }

    /** A formula counts as what it last came to, and is never worked out here. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : String.valueOf(cell.getText());
    }

    /** Unpacks it once and throws it away: what says it is small and is not, is found before anything is made of it. */
    private static void bounded(byte[] file) throws Refused {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var buffer = new byte[1 << 16];
            long total = 0;
            var entries = zip.getEntries();
            for (int i = 0; entries.hasMoreElements(); i++) {
                try (var entry = zip.getInputStream(entries.nextElement())) {
                    for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
                        total += read;
                        if (total > MOST_UNPACKED || i > MOST_ENTRIES) {
                            throw new Refused("workshop.people.list.long");
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException broken) {
            throw new Refused("workshop.people.list.unreadable");
        }
    }
}
