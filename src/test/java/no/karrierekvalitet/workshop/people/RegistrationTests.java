package no.karrierekvalitet.workshop.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.identity.PersonalData;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.Attendees;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.people.terms.EventTerms;
import no.karrierekvalitet.workshop.people.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class RegistrationTests {

    private final SomeEvent some;
    private final Registration registration;
    private final Participants participants;
    private final Retention retention;
    private final JdbcClient jdbc;
    private final EventTerms terms;
    private final Events events;
    private final ObjectProvider<PersonalData> data;
    private final MockMvc mvc;
    private final Clock clock;

    RegistrationTests(
            SomeEvent some,
            Registration registration,
            Participants participants,
            Retention retention,
            JdbcClient jdbc,
            EventTerms terms,
            Events events,
            ObjectProvider<PersonalData> data,
            MockMvc mvc,
            Clock clock,
            Stage stage) {
        stage.set();
        this.some = some;
        this.registration = registration;
        this.participants = participants;
        this.retention = retention;
        this.jdbc = jdbc;
        this.terms = terms;
        this.events = events;
        this.data = data;
        this.mvc = mvc;
        this.clock = clock;
    }

    private String register(Event event, String name, @Nullable String email) {
        var entry = new Entry(name, email, "", null, null, Participant.Role.PARTICIPANT, false);
        return registration
                .register(event, entry, Language.NN)
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .orElse("");
    }

    @Test
    void whoeverIsOneTooManyWaitsAndGetsThePlaceThatIsGivenUp() {
        var event = some.open(1);
        var first = register(event, "Ada", null);
        var second = register(event, "Bo", null);
        var third = register(event, "Cato", null);
        assertThat(registration.own(event.id(), first).status()).isEqualTo(Participant.Status.REGISTERED);
        assertThat(registration.place(registration.own(event.id(), second))).isEqualTo(1);
        assertThat(registration.place(registration.own(event.id(), third))).isEqualTo(2);

        registration.cancel(event.id(), first);

        assertThat(registration.own(event.id(), second).status()).isEqualTo(Participant.Status.REGISTERED);
        assertThat(registration.place(registration.own(event.id(), third))).isEqualTo(1);
        registration.again(event.id(), first);
        assertThat(registration.place(registration.own(event.id(), first))).isEqualTo(2);
    }

    @Test
    void theLimitHoldsWhenManyRegisterAtOnce() {
        var event = some.open(5);
        try (var hands = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 20).forEach(i -> hands.submit(() -> register(event, "Person " + i, null)));
        }
        assertThat(participants.expected(event.id())).hasSize(5);
        assertThat(registration.standing(event.id()).waiting()).isEqualTo(15);
    }

    @Test
    void onTheDayOnesOwnLinkLetsOneInAlsoWhereTheCodeAloneDoesNot() throws Exception {
        var event = some.open(null);
        terms.change(event.id(), new Terms(true, null, false, 30));
        var own = event.path() + "/pamelding/" + register(event, "Ada", null);
        mvc.perform(post(own + "/bli-med").with(csrf())).andExpect(redirectedUrl(own));
        jdbc.sql("update workshop.event set status = 'RUNNING' where id = ?")
                .param(event.id())
                .update();
        mvc.perform(post("/bli-med/" + event.code()).with(csrf())).andExpect(status().isUnprocessableContent());
        mvc.perform(post(own + "/bli-med").with(csrf()))
                .andExpect(cookie().exists(Attendees.COOKIE))
                .andExpect(redirectedUrl(event.path() + "/med"));
        assertThat(jdbc.sql("select count(*) from workshop.device where event_id = ? and participant_id is not null")
                        .param(event.id())
                        .query(Integer.class)
                        .single())
                .as("devices that are tied to somebody")
                .isZero();
    }

    @Test
    void nobodyLearnsWhetherAnAddressIsOnTheListAndItsOwnerGetsALetterInTheirLanguage() {
        var event = some.open(null);
        var address = UUID.randomUUID() + "@example.no";
        assertThat(register(event, "Ada", address)).isEmpty();
        assertThat(register(event, "Somebody else", address)).isEmpty();
        assertThat(participants.expected(event.id()))
                .extracting(Participant::name)
                .containsExactly("Ada");
        assertThat(jdbc.sql("select language from platform.outbox where recipient = ?")
                        .param(address)
                        .query(String.class)
                        .list())
                .containsExactly("nn", "nn");
    }

    @Test
    void aLinkOpensNothingAtAnotherEvent() {
        var secret = register(some.open(null), "Ada", null);
        var other = some.open(null).id();
        assertThatThrownBy(() -> registration.own(other, secret)).isInstanceOf(Failure.NotFound.class);
    }

    @Test
    void whoWaitsGetsAPlaceWhenTheOrganiserMakesRoom() {
        var event = some.open(1);
        register(event, "Ada", null);
        var second = register(event, "Bo", null);
        terms.change(event.id(), new Terms(true, 2, true, 90));
        assertThat(registration.own(event.id(), second).status()).isEqualTo(Participant.Status.REGISTERED);
        assertThat(terms.of(event.id())).isEqualTo(new Terms(true, 2, true, 90));
        assertThat(retention.dayFor(event.id())).isEqualTo(event.lastDay().plusDays(91));
        terms.change(event.id(), new Terms(false, null, true, 7));
        assertThat(Registration.isOpen(events.find(event.id()).orElseThrow())).isFalse();
    }

    @Test
    void aRegistrationIsInTheTakeOutOfWhoHasItsConfirmedAddress() {
        var event = some.open(null);
        register(event, "Self", Someone.SELF.email());
        var all = data.orderedStream()
                .filter(one -> one.section().equals("eventRegistrations"))
                .findFirst()
                .orElseThrow();
        assertThat(all.of(Someone.SELF.id()).toString()).contains("Samling om kvalitet", Someone.SELF.email());
        assertThat(all.of(Someone.COLLEAGUE.id()).toString()).doesNotContain("Samling om kvalitet");
        jdbc.sql("update identity.person set email_confirmed_at = null where id = ?")
                .param(Someone.SELF.id())
                .update();
        assertThat(all.of(Someone.SELF.id()).toString()).isEqualTo("[]");
        jdbc.sql("update identity.person set email_confirmed_at = now() where id = ?")
                .param(Someone.SELF.id())
                .update();
    }

    @Test
    void peopleAreForgottenWhenTheirTimeIsOverAndOnlyThen() {
        var over = some.open(null);
        var notYet = some.open(null);
        List.of(over, notYet).forEach(event -> register(event, "Ada", UUID.randomUUID() + "@example.no"));
        wasDaysAgo(over, 31);
        wasDaysAgo(notYet, 30);

        retention.forget();
        retention.forget();

        assertThat(participants.expected(over.id())).isEmpty();
        assertThat(participants.expected(notYet.id())).hasSize(1);
        assertThat(jdbc.sql("select people_gone_at is not null from workshop.event where id = ?")
                        .param(over.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** Norwegian days, as the product counts them; the database's day begins later. */
    private void wasDaysAgo(Event event, int days) {
        jdbc.sql("update workshop.event set starts_on = ?, people_days = 30 where id = ?")
                .params(LocalDate.now(clock).minusDays(days), event.id())
                .update();
    }
}
