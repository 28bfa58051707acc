package no.karrierekvalitet.identity.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.identity.OrganisationNumber;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.PlatformRole;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoCastTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private final Casting casting = Casting.read(JsonMapper.shared());
    private final List<DemoPerson> people =
            new DemoConfiguration().demoCast(casting, TODAY).people();

    @Test
    void isTheSameEverywhere() {
        assertThat(new DemoConfiguration().demoCast(casting, TODAY).people()).isEqualTo(people);
        assertThat(people).extracting(DemoPerson::id).doesNotHaveDuplicates();
        assertThat(people).extracting(DemoPerson::email).doesNotHaveDuplicates();
    }

    @Test
    void hasAsManyInEveryRoleAsTheSampleSays() throws Exception {
        for (var service : sample()) {
            var staff = people.stream()
                    .filter(one -> service.get("id").asString().equals(one.service()))
                    .toList();
            var counts = service.get("roleCounts");
            assertThat(staff).filteredOn(one -> one.is(Role.PRACTITIONER)).hasSize(count(counts, "practitioner"));
            assertThat(staff).filteredOn(one -> one.is(Role.LEADER)).hasSize(count(counts, "leader"));
            assertThat(staff).filteredOn(one -> one.is(Role.OWNER)).hasSize(count(counts, "owner"));
        }
    }

    private static Iterable<JsonNode> sample() throws Exception {
        try (var file = DemoCastTest.class.getResourceAsStream("/identity/demo-services.json")) {
            return JsonMapper.shared().readTree(file).get("services");
        }
    }

    private static int count(JsonNode counts, String role) {
        return counts.get(role).asInt();
    }

    @Test
    void readsBothNorwegianLanguagesAndEnglish() {
        assertThat(people).extracting(DemoPerson::language).contains(Language.NB, Language.NN, Language.EN);
    }

    @Test
    void hasEveryPlatformRole() {
        var roles = new HashSet<PlatformRole>();
        people.forEach(one -> roles.addAll(one.platformRoles()));
        assertThat(roles).containsExactlyInAnyOrder(PlatformRole.values());
    }

    @Test
    void beganSomeTimeInTheLastTwoYears() {
        var today = LocalDate.now(TODAY);
        assertThat(people)
                .extracting(DemoPerson::since)
                .allMatch(since -> since.isBefore(today.minusDays(50)) && since.isAfter(today.minusMonths(28)));
    }

    @Test
    void isWrittenToNoRealAddressOrOrganisation() {
        assertThat(people).extracting(DemoPerson::email).allMatch(email -> email.matches("[a-z.-]+@[a-z-]+\\.example"));
        assertThat(casting.staff().values())
                .extracting(Casting.Staff::organisationNumber)
                .as("numbers beginning with 3 are kept free for tests")
                .allMatch(number -> number.startsWith("3")
                        && OrganisationNumber.parse(number).isPresent());
    }
}
