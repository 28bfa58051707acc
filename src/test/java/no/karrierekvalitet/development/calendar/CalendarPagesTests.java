package no.karrierekvalitet.development.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.development.Activities;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.ActivityKind;
import no.karrierekvalitet.development.ActivityStatus;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class CalendarPagesTests {

    private final MockMvc mvc;
    private final Plans plans;
    private final Activities activities;
    private final FeedStore feeds;
    private final Newcomer self;

    CalendarPagesTests(MockMvc mvc, Plans plans, Activities activities, FeedStore feeds, Stage stage) {
        this.mvc = mvc;
        this.plans = plans;
        this.activities = activities;
        this.feeds = feeds;
        this.self = stage.newcomer();
    }

    @Test
    void theFileHasWhatHasADateAndIsNotDropped() throws Exception {
        activity("Med dato", LocalDate.of(2026, 3, 14));
        activity("Uten dato", null);
        var dropped = activity("Droppet", LocalDate.of(2026, 3, 15));
        activities.stand(self.person(), dropped, ActivityStatus.DROPPED);

        var events = events(
                mvc.perform(get("/utvikling/plan.ics").with(self)).andReturn().getResponse());

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Med dato");
            assertThat(event.getDescription().getValue()).contains("Målet");
            assertThat(event.getClassification().getValue()).isEqualTo("PRIVATE");
            assertThat(event.getUrl().getValue()).startsWith("http").contains("/utvikling/mal/");
        });
    }

    @Test
    void aCalendarReadsTheAddressWithoutSigningInAndFollowsThePlan() throws Exception {
        change("/utvikling/kalender");
        assertThat(events(feed(token()))).isEmpty();

        activity("Ny", LocalDate.of(2026, 3, 14));

        assertThat(events(feed(token()))).hasSize(1);
        assertThat(mvc.perform(get("/utvikling/kalender").with(self))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(token() + ".ics");
    }

    @Test
    void anAddressThatWasRenewedOrTurnedOffLeadsNowhere() throws Exception {
        change("/utvikling/kalender");
        var first = token();
        change("/utvikling/kalender");
        var second = token();
        assertThat(feed(first).getStatus()).isEqualTo(404);
        assertThat(feed(second).getStatus()).isEqualTo(200);

        change("/utvikling/kalender/sletting");

        assertThat(feed(second).getStatus()).isEqualTo(404);
    }

    @Test
    void theAddressCannotBeGuessed() throws Exception {
        change("/utvikling/kalender");

        assertThat(token()).hasSizeGreaterThanOrEqualTo(27);
        assertThat(feed("x").getStatus()).isEqualTo(404);
        assertThat(feed(token().toLowerCase(java.util.Locale.ROOT)).getStatus()).isEqualTo(404);
    }

    private UUID activity(String text, @org.jspecify.annotations.Nullable LocalDate from) {
        var goal = plans.add(self.person(), "Målet", "");
        return activities.add(self.person(), goal, new Activity.Text(text, ActivityKind.COURSE, from, null, ""));
    }

    private String token() {
        return feeds.token(self.id()).orElseThrow();
    }

    private void change(String path) throws Exception {
        mvc.perform(post(path).with(self).with(csrf()));
    }

    private MockHttpServletResponse feed(String token) throws Exception {
        return mvc.perform(get("/utvikling/kalender/" + token + ".ics"))
                .andReturn()
                .getResponse();
    }

    private static List<VEvent> events(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getContentType()).startsWith("text/calendar");
        return Biweekly.parse(answer.getContentAsString()).first().getEvents();
    }
}
