package no.karrierekvalitet.quality.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.quality.SomeService;
import no.karrierekvalitet.quality.plan.ActionStatus;
import no.karrierekvalitet.quality.plan.NewAction;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.quality.plan.Source;
import no.karrierekvalitet.quality.wheel.Wheels;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class FeedPagesTests {

    private final MockMvc mvc;
    private final ServicePlans plans;
    private final Wheels wheels;
    private final FeedStore feeds;
    private final SomeService some;
    private final UUID service;
    private final Newcomer self;

    FeedPagesTests(MockMvc mvc, ServicePlans plans, Wheels wheels, FeedStore feeds, SomeService some) {
        this.mvc = mvc;
        this.plans = plans;
        this.wheels = wheels;
        this.feeds = feeds;
        this.some = some;
        this.service = some.service("Plantjenesten", some.organisation("Eieren"));
        this.self = some.member(service, Role.PRACTITIONER);
    }

    @Test
    void aCalendarReadsTheDatesOfPlanAndYearWheelAndLeavesOutWhatWasDropped() throws Exception {
        add("Med frist", LocalDate.of(2027, 3, 14));
        add("Uten frist", null);
        var dropped = add("Lagt bort", LocalDate.of(2027, 3, 15));
        plans.stand(service, dropped, ActionStatus.DROPPED, self.person());
        wheels.begin(service, LocalDate.of(2027, 1, 12), self.person());
        subscribe();

        var events = events();

        assertThat(events).hasSize(1 + wheels.gatherings().size());
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .contains("Med frist", "Årshjulet: Oppstart")
                .doesNotContain("Lagt bort", "Uten frist");
        assertThat(events)
                .extracting(event -> event.getClassification().getValue())
                .containsOnly("PRIVATE");
    }

    @Test
    void theAddressStopsWhenItsPersonLeavesTheServiceOrOnlyOwnsIt() throws Exception {
        subscribe();
        assertThat(status()).isEqualTo(200);

        some.leave(self.id(), service);
        assertThat(status()).isEqualTo(404);

        some.join(self.id(), service, Role.OWNER);
        assertThat(status()).isEqualTo(404);
    }

    @Test
    void anAddressThatWasTurnedOffLeadsNowhere() throws Exception {
        subscribe();
        var token = token();
        mvc.perform(post("/tjenester/" + service + "/plan/kalender/sletting")
                .with(self)
                .with(csrf()));

        assertThat(mvc.perform(get("/kalender/tjeneste/" + token + ".ics"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private void subscribe() throws Exception {
        mvc.perform(post("/tjenester/" + service + "/plan/kalender").with(self).with(csrf()));
    }

    private String token() {
        return feeds.token(self.id(), service).orElseThrow();
    }

    private int status() throws Exception {
        return mvc.perform(get("/kalender/tjeneste/" + token() + ".ics"))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<VEvent> events() throws Exception {
        var answer = mvc.perform(get("/kalender/tjeneste/" + token() + ".ics"))
                .andReturn()
                .getResponse();
        return Biweekly.parse(answer.getContentAsString()).first().getEvents();
    }

    private UUID add(String title, @Nullable LocalDate due) {
        return plans.add(new NewAction(service, title, "", null, due, Source.OWN, null, null), self.person());
    }
}
