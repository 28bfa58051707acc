package no.karrierekvalitet.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @Test
    void whatIsWrittenReadsBackCellByCell() {
        var sheet = new Sheet(
                List.of("Mål", "Dato", "Tall", "Tomt"),
                List.of(new Sheet.Row("Å lytte; \"nøye\"\nog lenge", LocalDate.of(2026, 3, 4), -4.5, null)));

        var rows = CsvReader.builder().fieldSeparator(';').ofCsvRecord(text(sheet)).stream()
                .map(row -> row.getFields())
                .toList();

        assertThat(rows)
                .containsExactly(
                        List.of("Mål", "Dato", "Tall", "Tomt"),
                        List.of("Å lytte; \"nøye\"\nog lenge", "2026-03-04", "-4.5", ""));
    }

    @Test
    void aSpreadsheetSeesThatItIsUtf8() {
        assertThat(new Sheet(List.of("Mål"), List.of()).csv()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47 900", "-2", "@SUM(A1)", "\tx", "\r=1", "\n=1", "＝1+1"})
    void noTextIsRunAsAFormula(String hostile) {
        assertThat(Csv.cell(hostile)).isEqualTo("'" + hostile);
    }

    @Test
    void ordinaryTextsAndNumbersStayAsTheyAre() {
        assertThat(Csv.cell("Lytte = høre")).isEqualTo("Lytte = høre");
        assertThat(Csv.cell(-2)).isEqualTo("-2");
        assertThat(Csv.cell("")).isEmpty();
    }

    @Test
    void aRowThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new Sheet(List.of("a"), List.of(new Sheet.Row("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Sheet sheet) {
        return new String(sheet.csv(), StandardCharsets.UTF_8).substring(1);
    }
}
