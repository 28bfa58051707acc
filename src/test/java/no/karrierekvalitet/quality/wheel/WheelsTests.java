package no.karrierekvalitet.quality.wheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.quality.SomeService;
import no.karrierekvalitet.quality.plan.NewAction;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.quality.plan.Source;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class WheelsTests {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 12);

    private final MockMvc mvc;
    private final Wheels wheels;
    private final ServicePlans plans;
    private final JdbcClient jdbc;
    private final SomeService some;
    private final UUID service;
    private final Newcomer self;
    private final Newcomer colleague;

    WheelsTests(MockMvc mvc, Wheels wheels, ServicePlans plans, JdbcClient jdbc, SomeService some) {
        this.mvc = mvc;
        this.plans = plans;
        this.jdbc = jdbc;
        this.wheels = wheels;
        this.some = some;
        this.service = some.service("Hjultjenesten", some.organisation("Eieren"));
        this.self = some.member(service, Role.PRACTITIONER);
        this.colleague = some.member(service, Role.LEADER);
    }

    @Test
    void aYearHasAnOpeningAndOneGatheringForEachAreaWithEverybodyInTurn() {
        wheels.begin(service, FIRST, self.person());

        var wheel = wheels.of(service, self.person()).orElseThrow();
        assertThat(wheel.turns()).hasSize(8);
        assertThat(wheels.gatherings().getFirst().area()).isNull();
        assertThat(wheels.gatherings().subList(1, 8)).allSatisfy(gathering -> {
            assertThat(gathering.area()).isNotNull();
            assertThat(gathering.questions()).isNotEmpty();
            assertThat(gathering.minutes()).isEqualTo(60);
        });
        assertThat(wheel.turns()).extracting(Wheel.Turn::host).contains(self.id(), colleague.id());
    }

    @Test
    void oneTapMakesAnEventAndAnotherTapFindsTheSameOne() throws Exception {
        wheels.begin(service, FIRST, self.person());

        var event = wheels.event(service, 2, self.person());

        assertThat(wheels.event(service, 2, colleague.person())).isEqualTo(event);
        var page = mvc.perform(get("/samling/" + event).with(self)).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains(wheels.gatherings().get(1).title().in(self.person().language()));
    }

    @Test
    void whenTheHostLeavesTheGatheringWaitsAndTheOwnerSeesNothing() {
        wheels.begin(service, FIRST, self.person());
        some.leave(colleague.id(), service);

        assertThat(wheels.of(service, self.person()).orElseThrow().turns())
                .filteredOn(Wheel.Turn::waits)
                .hasSize(4)
                .allMatch(turn -> turn.hostName().isEmpty());
        var owner = some.member(service, Role.OWNER).person();
        assertThatThrownBy(() -> wheels.of(service, owner)).isInstanceOf(Failure.NotFound.class);
        assertThatThrownBy(() -> wheels.change(service, 1, 1, FIRST, colleague.id(), self.person()))
                .isInstanceOf(Failure.Unreadable.class);
    }

    @Test
    void whoDeletesTheirAccountLeavesAGatheringThatWaitsAndAnActionThatDoes() {
        wheels.begin(service, FIRST, self.person());
        var action = plans.add(
                new NewAction(service, "Ringe", "", colleague.id(), null, Source.OWN, null, null), self.person());
        jdbc.sql("delete from identity.person where id = ?")
                .param(colleague.id())
                .update();

        assertThat(turns()).filteredOn(Wheel.Turn::waits).hasSize(4).allMatch(turn -> turn.host() == null);
        assertThat(plans.action(service, action, self.person()).waits()).isTrue();

        var moved = turns().stream().filter(Wheel.Turn::waits).findFirst().orElseThrow();
        wheels.change(service, moved.number(), moved.version(), FIRST.plusDays(2), null, self.person());
        assertThat(wheels.turn(service, moved.number(), self.person()).waits())
                .as("another day is not another host")
                .isTrue();
        var text = plans.action(service, action, self.person()).text();
        plans.change(service, action, 1, text, self.person());
        assertThat(plans.action(service, action, self.person()).waits()).isTrue();

        plans.take(service, action, self.person());
        assertThat(plans.action(service, action, self.person()).waits()).isFalse();
    }

    private List<Wheel.Turn> turns() {
        return wheels.of(service, self.person()).orElseThrow().turns();
    }

    @Test
    void twoWhoMoveAGatheringAtOnceFindOutAndNothingIsLost() throws Exception {
        wheels.begin(service, FIRST, self.person());
        assertThat(wheels.change(service, 3, 1, FIRST.plusDays(70), self.id(), self.person()))
                .isTrue();
        assertThat(wheels.change(service, 3, 1, FIRST.plusDays(80), null, colleague.person()))
                .isFalse();

        var answer = mvc.perform(post("/tjenester/" + service + "/arshjul/3")
                        .param("day", "2027-04-01")
                        .param("host", colleague.id().toString())
                        .param("version", "1")
                        .with(colleague)
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("Noen andre endret samlingen", "2027-04-01");
        assertThat(wheels.turn(service, 3, self.person()).day()).isEqualTo(FIRST.plusDays(70));
    }

    @Test
    void anEventThatWasDeletedInSamlingCanBeMadeAgain() throws Exception {
        wheels.begin(service, FIRST, self.person());
        var event = wheels.event(service, 2, self.person());
        jdbc.sql("delete from workshop.event where id = ?").param(event).update();

        var page = mvc.perform(get("/tjenester/" + service + "/arshjul/2").with(self))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Lag samlingen").doesNotContain(event.toString());
        assertThat(wheels.event(service, 2, colleague.person())).isNotEqualTo(event);
    }

    @Test
    void earlierYearsStayToBeReadAndNameNobodyWhoHasLeft() throws Exception {
        wheels.begin(service, FIRST, self.person());
        wheels.begin(service, FIRST.plusYears(1), self.person());
        assertThat(wheels.earlier(service, self.person()))
                .extracting(Wheel::startsOn)
                .containsExactly(FIRST);

        some.leave(colleague.id(), service);
        var page = mvc.perform(get("/tjenester/" + service + "/arshjul").with(self))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Tidligere år", "Året som begynte 12. januar 2027", "En som har sluttet");
    }

    @Test
    void aNewYearTakesOverAndTheTurnsGoOn() {
        wheels.begin(service, FIRST, self.person());
        var last = wheels.of(service, self.person())
                .orElseThrow()
                .turns()
                .getLast()
                .host();

        wheels.begin(service, FIRST.plusYears(1), self.person());

        var wheel = wheels.of(service, self.person()).orElseThrow();
        assertThat(wheel.startsOn()).isEqualTo(FIRST.plusYears(1));
        assertThat(wheel.turns().getFirst().host()).isNotEqualTo(last);
    }
}
