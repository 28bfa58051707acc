package no.karrierekvalitet.workshop.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.karrierekvalitet.documents.Sheet;
import no.karrierekvalitet.documents.Workbook;
import no.karrierekvalitet.fixtures.Hostile;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.workshop.Event;
import org.junit.jupiter.api.Test;

@ProductTest
class PeopleListsTests {

    private final SomeEvent some;
    private final PeopleLists lists;
    private final Participants participants;

    PeopleListsTests(SomeEvent some, PeopleLists lists, Participants participants) {
        this.some = some;
        this.lists = lists;
        this.participants = participants;
    }

    private UUID read(Event event, byte[] file) {
        assertThat(lists.receive(event.id(), "liste.csv", file)).isInstanceOf(PeopleLists.Received.Read.class);
        return ((PeopleLists.Received.Read) lists.receive(event.id(), "liste.csv", file)).list();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aListTellsWhatItWouldDoAndThenDoesIt() {
        var event = some.open(null);
        lists.take(event, read(event, utf8("""
                Navn;E-post;Arbeidssted;Sektor;Fylke;Rolle
                Ada Lie;ada@example.no;NAV Granmo;NAV;Oslo;Bordvert
                Bo Vik;;Karriere Granmo;career-centre;03;
                """)));
        var preview = lists.preview(event.id(), read(event, utf8("""
                Namn,E-post,Arbeidsstad,Sektor
                Ada Lie,ADA@example.no,NAV Fossheim,
                Bo Vik,,Karriere Granmo,
                Cato Moe,,,Romfart
                ,tom@example.no,,
                Dag,ikke en adresse,,
                Cato Moe,,,
                """)));

        assertThat(preview.changed()).singleElement().satisfies(change -> {
            assertThat(change.line()).isEqualTo(2);
            assertThat(change.then().organisation()).isEqualTo("NAV Fossheim");
            assertThat(change.then().sector()).isEqualTo("nav");
            assertThat(change.then().role()).isEqualTo(Participant.Role.TABLE_LEADER);
        });
        assertThat(preview.same()).isEqualTo(1);
        assertThat(preview.added()).extracting(row -> row.entry().name()).containsExactly("Cato Moe");
        assertThat(preview.doubtful()).extracting(PeopleList.Problem::line).containsExactly(4);
        assertThat(preview.refused()).extracting(PeopleList.Problem::line).containsExactly(5, 6, 7);
        lists.take(event, preview.id());
        assertThat(participants.expected(event.id())).hasSize(3);
    }

    @Test
    void aWorkbookAndTheLettersOfNorwegianExcelAreRead() {
        var event = some.open(null);
        var sheet = new Sheet(List.of("Name", "Workplace"), List.of(new Sheet.Row("Åse Øien", "=1+1")));
        var workbook = new Workbook("x", List.of(new Workbook.Tab("x", sheet, List.of(20, 20)))).xlsx();
        assertThat(lists.preview(event.id(), read(event, workbook)).added())
                .extracting(row -> row.entry().organisation())
                .containsExactly("=1+1");
        var excel = "Navn;Arbeidssted\nÅse Øien;Sæle".getBytes(Charset.forName("windows-1252"));
        assertThat(lists.preview(event.id(), read(event, excel)).added())
                .extracting(row -> row.entry().name())
                .containsExactly("Åse Øien");
    }

    @Test
    void whatIsNoListIsRefusedAndNothingBreaks() {
        var event = some.open(null);
        var random = new Random(4);
        var noise = new byte[5000];
        random.nextBytes(noise);
        noise[0] = 'P';
        noise[1] = 'K';
        var bomb = "Navn\n" + "x\n".repeat(TableFile.MOST_ROWS + 5);
        for (var file : List.of(new byte[0], noise, utf8("a\u0000b"), utf8("bare;tull\n1;2"), utf8(bomb))) {
            assertThat(lists.receive(event.id(), "x", file)).isInstanceOf(PeopleLists.Received.Refused.class);
        }
        for (var value : Hostile.VALUES) {
            var file = utf8("Navn;E-post;Fylke;Rolle\n\"" + value.replace("\"", "\"\"") + "\";;" + "\"\";x");
            if (lists.receive(event.id(), value, file) instanceof PeopleLists.Received.Read(var list)) {
                lists.take(event, list);
            }
        }
        assertThat(participants.expected(event.id()))
                .allSatisfy(one -> assertThat(one.name()).isNotBlank().hasSizeLessThanOrEqualTo(200));
    }
}
