package no.karrierekvalitet.identity.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.services.InviteeList.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProductTest
class InviteeListReaderTest {

    private final InviteeListReader reader;

    InviteeListReaderTest(InviteeListReader reader) {
        this.reader = reader;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "navn;e-post;rolle\nKari Å;kari@example.no;Veileder",
                "Namn,E-post,Rolle\nKari Å,kari@example.no,rettleiar",
                "role\tmail\tname\npractitioner\tkari@example.no\tKari Å",
                "Kari Å;kari@example.no",
                "kari@example.no , \"Kari Å\"",
                "\n\n  Kari Å ; kari@example.no ; \n\n"
            })
    void understandsTheWaysPeopleWriteLists(String text) {
        var list = reader.read(text);
        assertThat(list.problems()).isEmpty();
        assertThat(list.toInvite()).containsExactly(new Invitee("Kari Å", "kari@example.no", Role.PRACTITIONER));
    }

    @Test
    void addressesAloneAreEnough() {
        assertThat(reader.read("a@example.no\nb@example.no\n").toInvite())
                .extracting(Invitee::email)
                .containsExactly("a@example.no", "b@example.no");
    }

    @Test
    void anAddressAloneIsUnderstoodAmongNames() {
        assertThat(reader.read("Per;per@example.no;leder\nkari@example.no").toInvite())
                .containsExactly(
                        new Invitee("Per", "per@example.no", Role.LEADER),
                        new Invitee("", "kari@example.no", Role.PRACTITIONER));
    }

    @Test
    void knowsTheRolesInEveryLanguage() {
        assertThat(reader.read("a@x.no;leder\nb@x.no;Leiar\nc@x.no;LEADER\nd@x.no;eigar\ne@x.no;Kvalitetskoordinator")
                        .toInvite())
                .extracting(Invitee::role)
                .containsExactly(Role.LEADER, Role.LEADER, Role.LEADER, Role.OWNER, Role.QUALITY_COORDINATOR);
    }

    @Test
    void saysWhichLineIsWrongAndKeepsTheOthers() {
        var list = reader.read("""
                navn;e-post;rolle
                Kari;kari@example.no;leder
                Ola;ola(at)example.no;
                Åse;;veileder
                Per;per@example.no;sjefen
                Kari igjen;KARI@example.no;
                "Siri;siri@example.no;
                Nils;nils@example.no
                """);
        assertThat(list.toInvite()).extracting(Invitee::name).containsExactly("Kari", "Nils");
        assertThat(list.problems())
                .extracting(Problem::line, Problem::key)
                .containsExactly(
                        tuple(3, "identity.list.address"),
                        tuple(4, "identity.list.no-address"),
                        tuple(5, "identity.list.role"),
                        tuple(6, "identity.list.twice"),
                        tuple(7, "identity.list.quotes"));
    }

    @Test
    void aMistakeInTheFirstLineDoesNotSpoilTheRest() {
        var list = reader.read("Ola;ola(at)example.no\nKari;kari@example.no;leder");
        assertThat(list.toInvite()).containsExactly(new Invitee("Kari", "kari@example.no", Role.LEADER));
        assertThat(list.problems()).extracting(Problem::line).containsExactly(1);
    }

    @Test
    void aListWithoutAColumnForAddressesSaysThatOnce() {
        var list = reader.read("navn;rolle\nKari;leder\nOla;veileder");
        assertThat(list.rows()).isEmpty();
        assertThat(list.problems()).extracting(Problem::key).containsExactly("identity.list.no-address-column");
    }

    @Test
    void anEmptyListSaysSo() {
        assertThat(reader.read(" \n\t\n").problems()).extracting(Problem::key).containsExactly("identity.list.empty");
    }

    @Test
    void tenThousandLinesAreTooMany() {
        var lines = IntStream.range(0, 10_000)
                .mapToObj(i -> "Navn " + i + ";navn" + i + "@example.no")
                .collect(Collectors.joining("\n"));
        assertThat(reader.read(lines).problems()).extracting(Problem::key).containsExactly("identity.list.long");
        assertThat(reader.read(lines.lines().limit(InviteeList.MOST).collect(Collectors.joining("\n")))
                        .rows())
                .hasSize(InviteeList.MOST);
    }

    @Test
    void whatThePreviewShowsReadsBackTheSame() {
        var list = reader.read("\"Berg; \"\"Kari\"\"\";kari@example.no;leder\nOla;ola@example.no");
        assertThat(reader.read(list.asText()).toInvite()).isEqualTo(list.toInvite());
        assertThat(list.toInvite().getFirst().name()).isEqualTo("Berg; \"Kari\"");
    }

    @Test
    void readsTheLettersOfEverySpreadsheet() {
        var text = "Åse Sørbø;ase@example.no";
        assertThat(ListText.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(ListText.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
        assertThat(ListText.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(text);
        assertThat(ListText.of(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
        assertThat(ListText.of(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(text);
    }

    @Test
    void aWorkbookIsNotAText() {
        assertThat(ListText.isText(new byte[] {'P', 'K', 3, 4, 0, 0})).isFalse();
        assertThat(ListText.isText("a;b".getBytes(StandardCharsets.UTF_8))).isTrue();
    }
}
