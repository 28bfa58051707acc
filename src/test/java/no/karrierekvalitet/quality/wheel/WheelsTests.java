package no.karrierekvalitet.quality.wheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.quality.SomeService;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class WheelsTests {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 12);

    private final MockMvc mvc;
    private final Wheels wheels;
    private final SomeService some;
    private final UUID service;
    private final Newcomer self;
    private final Newcomer colleague;

    WheelsTests(MockMvc mvc, Wheels wheels, SomeService some) {
        this.mvc = mvc;
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
        assertThatThrownBy(() -> wheels.change(service, 1, FIRST, colleague.id(), self.person()))
                .isInstanceOf(Failure.Unreadable.class);
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
