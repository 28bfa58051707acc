package no.karrierekvalitet.framework.exchange.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.karrierekvalitet.framework.exchange.EditionCheck;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.Shipped;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** A file that is no sheet of ours is refused with row and reason, whatever it was made for. */
class SheetFileTest {

    @Test
    void what_is_no_sheet_is_refused() throws Exception {
        assertThat(reasons("".getBytes(UTF_8))).containsExactly("not-a-sheet");
        assertThat(reasons("PK but nothing more".getBytes(UTF_8))).containsExactly("not-a-sheet");
        assertThat(reasons(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .containsExactly("not-a-sheet");
        assertThat(reasons("{\"CFDocument\": {}}".getBytes(UTF_8))).containsExactly("no-column");
        assertThat(reasons("part;code\na;b".getBytes(UTF_8))).containsExactly("no-column");
    }

    @Test
    void a_formula_is_refused_with_its_cell() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "A", null)) {
            var page = book.newWorksheet("A");
            var columns = List.of("part", "code", "field", "type", "nb");
            columns.forEach(column -> page.value(0, columns.indexOf(column), column));
            page.formula(1, 4, "HYPERLINK(\"http://evil\")");
        }

        assertThat(problems(bytes.toByteArray())).singleElement().satisfies(problem -> {
            assertThat(problem.key()).endsWith(".formula");
            assertThat(problem.place()).isEqualTo("E2");
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @Test
    void a_file_that_unpacks_to_gigabytes_is_refused_before_anything_is_made_of_it() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }

        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(reasons(bytes.toByteArray())).containsExactly("too-large");
    }

    @Test
    void an_entity_in_a_workbook_reads_no_file_and_grows_to_nothing() throws Exception {
        var evil = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \""
                + "x".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000) + "\"><!ENTITY d \"" + "&c;".repeat(1000)
                + "\">]>"
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&a;&d;</t></si></sst>";

        var problems = problems(with("xl/sharedStrings.xml", evil));

        assertThat(problems).isNotEmpty();
        assertThat(problems.toString()).doesNotContain("root:", "xxxx");
    }

    @Test
    void whatever_is_changed_in_a_workbook_is_read_or_refused_and_nothing_else() throws Exception {
        var random = new Random(3);
        var good = good();
        for (int i = 0; i < 60; i++) {
            var broken = good.clone();
            for (int change = random.nextInt(20); change >= 0; change--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            assertThat(problems(broken))
                    .allSatisfy(problem -> assertThat(problem.key()).isNotBlank());
        }
    }

    @Test
    void rows_that_do_not_hold_together_are_told_by_number() throws Exception {
        var sheet = """
                part;code;parent;role;place;field;type;value;nb
                nowhere;a;;x;;name;text;;A
                ethics;b;;document;x;name;text;;A
                ethics;c;;document;;name;colour;;A
                ethics;d;;document;;steps/[1];text;;A
                ethics;e;;document;;name;text;;
                ethics;f;;document;;minutes;number;soon;
                ethics;f;;other;;more;string;a;
                """;

        assertThat(problems(sheet.getBytes(UTF_8)))
                .extracting(problem -> problem.line() + " "
                        + problem.key().substring(problem.key().lastIndexOf('.') + 1))
                .containsExactlyInAnyOrder(
                        "2 no-part",
                        "3 bad-value",
                        "4 bad-value",
                        "5 gap-in-list",
                        "6 no-text-in-any-language",
                        "7 bad-value",
                        "8 differs");
    }

    private static byte[] good() {
        return SheetFile.xlsx(
                EditionSheet.of(EditionCheck.of(Shipped.workingEdition())
                        .parts()
                        .elements()
                        .subList(0, 20)),
                "A");
    }

    private static byte[] with(String name, String content) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(good()).get();
                var to = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(name)
                                ? content.getBytes(UTF_8)
                                : from.getInputStream(entry).readAllBytes());
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> reasons(byte[] file) throws Exception {
        return problems(file).stream()
                .map(problem -> problem.key().substring(problem.key().lastIndexOf('.') + 1))
                .toList();
    }

    private static List<ImportProblem> problems(byte[] file) throws Exception {
        return SheetReading.of(new ByteArrayInputStream(file)).problems();
    }
}
