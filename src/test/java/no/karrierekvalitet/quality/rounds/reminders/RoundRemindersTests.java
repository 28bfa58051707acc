package no.karrierekvalitet.quality.rounds.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.Participants;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.SomeRounds;
import no.karrierekvalitet.quality.rounds.Starting;
import no.karrierekvalitet.ui.Stoppable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class RoundRemindersTests {

    private final RoundReminders reminders;
    private final SomeRounds some;
    private final Starting starting;
    private final Participants participants;
    private final JdbcClient jdbc;
    private final MockMvc mvc;

    RoundRemindersTests(
            RoundReminders reminders,
            SomeRounds some,
            Starting starting,
            Participants participants,
            JdbcClient jdbc,
            MockMvc mvc) {
        this.reminders = reminders;
        this.some = some;
        this.starting = starting;
        this.participants = participants;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    @Test
    void thoseWhoAreNotDoneGetOneLetterAWeekBeforeAndOneTheDayBefore() {
        var people = some.members(4);
        var round = round(people);
        starting.change(round, LocalDate.now().plusDays(5), true);
        some.answer(round, people.get(0).person(), Level.STARTED);
        participants.done(participants.place(round.id(), people.get(0).person()), true);
        some.leave(people.get(1));

        reminders.go();
        reminders.go();
        assertThat(people.stream().map(this::letters)).containsExactly(0, 0, 1, 1);

        starting.change(round, LocalDate.now().plusDays(1), true);
        reminders.go();
        assertThat(people.stream().map(this::letters)).containsExactly(0, 0, 2, 2);
    }

    @Test
    void nobodyIsRemindedWhenTheLeaderDidNotAskForIt() {
        var people = some.members(2);
        starting.change(round(people), LocalDate.now().plusDays(3), false);
        reminders.go();
        assertThat(people.stream().map(this::letters)).containsOnly(0);
    }

    @Test
    void oneClickStopsThemAndTheLinkItselfOnlyAsks() throws Exception {
        var people = some.members(1);
        var round = round(people);
        starting.change(round, LocalDate.now().plusDays(5), true);
        reminders.go();
        var stop = jdbc.sql("select stop_token from quality.participant where round_id = ?")
                .param(round.id())
                .query(String.class)
                .single();
        mvc.perform(get(Stoppable.address(RoundReminders.KIND, stop))).andExpect(status().isOk());
        mvc.perform(post(Stoppable.address(RoundReminders.KIND, stop))).andExpect(status().isOk());
        mvc.perform(post(Stoppable.address(RoundReminders.KIND, stop))).andExpect(status().isGone());
        starting.change(round, LocalDate.now().plusDays(1), true);
        reminders.go();
        assertThat(letters(people.getFirst())).isEqualTo(1);
    }

    @Test
    void aPartnerWhoIsNotDoneIsRemindedWithALinkToTheSamePlaceAndTheFirstOneGoesOnWorking() throws Exception {
        var address = "partner-" + UUID.randomUUID() + "@example.no";
        var round = some.begin(
                some.members(1).stream().map(Newcomer::id).collect(Collectors.toSet()), List.of(address), null);
        starting.change(round, LocalDate.now().plusDays(5), true);
        reminders.go();
        reminders.go();

        var links = links(address);
        assertThat(links).hasSize(2).doesNotHaveDuplicates();
        mvc.perform(post(links.getLast() + "/svar")
                        .param(
                                "svar",
                                "{\"answers\":{\"" + SomeRounds.INDICATOR
                                        + "\":{\"step\":\"inPlace\",\"age\":0}},\"words\":{}}")
                        .with(csrf()))
                .andExpect(status().isNoContent());
        mvc.perform(post(links.getFirst() + "/ferdig").with(csrf())).andExpect(status().is3xxRedirection());

        starting.change(round, LocalDate.now().plusDays(1), true);
        reminders.go();
        assertThat(links(address)).as("whoever is done is left in peace").hasSize(2);

        mvc.perform(post(links.getLast() + "/sletting").with(csrf())).andExpect(status().isOk());
        for (var link : links) {
            mvc.perform(get(link)).andExpect(status().isNotFound());
        }
    }

    @Test
    void aPartnersLettersAreInTheLanguageOfWhoeverBeganTheRound() {
        var leader = some.members(1).getFirst();
        jdbc.sql("update identity.person set language = 'nn' where id = ?")
                .param(leader.id())
                .update();
        var address = "partner-" + UUID.randomUUID() + "@example.no";
        var round = some.begin(Set.of(leader.id()), List.of(address), null);
        jdbc.sql("update quality.round set started_by = ? where id = ?")
                .params(leader.id(), round.id())
                .update();
        starting.change(round, LocalDate.now().plusDays(5), true);
        reminders.go();

        assertThat(jdbc.sql("select body from platform.outbox where recipient = ? order by id")
                        .param(address)
                        .query(String.class)
                        .list())
                .hasSize(2)
                .last()
                .asString()
                .contains("Du kan halde fram der du var");
    }

    private List<String> links(String address) {
        return jdbc.sql("select body from platform.outbox where recipient = ? order by id")
                .param(address)
                .query((row, _) -> link(row.getString(1)))
                .list();
    }

    private static String link(String letter) {
        return letter.substring(letter.indexOf("/var-kvalitet/gjest/"))
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private Round round(List<Newcomer> people) {
        return some.begin(people.stream().map(Newcomer::id).collect(Collectors.toSet()));
    }

    /** Besides the invitation. */
    private int letters(Newcomer who) {
        return jdbc.sql("""
                select count(*) from platform.outbox where recipient = ? and subject like 'Du er ikke ferdig%'
                """)
                .param(who.id() + "@example.no")
                .query(Integer.class)
                .single();
    }
}
