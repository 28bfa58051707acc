package no.karrierekvalitet.workshop.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventLife;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.room.SomeRoom;
import no.karrierekvalitet.workshop.themes.Hall;
import no.karrierekvalitet.workshop.themes.Themes;
import no.karrierekvalitet.workshop.themes.Ticket;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What the hall sees of themes and tables, and what it reads of its votes afterwards. */
@ProductTest
class HallTests {

    private final MockMvc mvc;
    private final Themes themes;
    private final Polls polls;
    private final RoomSums sums;
    private final EventLife life;
    private final Events events;
    private final JdbcClient jdbc;
    private final Hall hall;
    private final SomeRoom some;

    HallTests(
            MockMvc mvc,
            Themes themes,
            Polls polls,
            RoomSums sums,
            EventLife life,
            Events events,
            JdbcClient jdbc,
            Hall hall,
            SomeRoom some) {
        this.mvc = mvc;
        this.themes = themes;
        this.polls = polls;
        this.sums = sums;
        this.life = life;
        this.events = events;
        this.jdbc = jdbc;
        this.hall = hall;
        this.some = some;
    }

    @Test
    void themesStandInTheOrderOfTheirWeightAndNoneIsTakenForMarkup() throws Exception {
        var day = hall.day(Someone.SELF.id(), 3, List.of("Tid", "Mer tid", "Ro"));
        show(day.event().id(), "THEMES");
        assertThat(canvas(day.event())).doesNotContain("theme-bars");
        gather(day, "Ro & <b>stillhet</b>", 2);
        gather(day, "Tid", 0, 1);
        assertThat(canvas(day.event()))
                .containsSubsequence("2 notater · 2 bord", "ett notat · ett bord")
                .containsSubsequence("Tid</span>", "Ro &amp; &lt;b");
    }

    private void gather(Hall.Day day, String name, int... notes) {
        var tickets = java.util.Arrays.stream(notes)
                .mapToObj(note -> new Ticket(day.notes().get(note), 0))
                .toList();
        themes.gather(day.team(Someone.SELF.id()), day.task(), name, tickets);
    }

    @Test
    void tablesAreShownWithTheirFreeSeatsAndWithoutNames() throws Exception {
        var ids = some.make(Someone.SELF.id());
        var event = events.find(ids.event()).orElseThrow();
        show(event.id(), "SEATING");
        assertThat(canvas(event)).contains("canvas-hall", "3 bord.").doesNotContain("ledig");
        var person = UUID.randomUUID();
        sql("""
            insert into workshop.participant (id, event_id, name, role, status, source, created_at)
            values (?, ?, 'Kari Nordmann', 'PARTICIPANT', 'ARRIVED', 'LIST', now())
            """, person, event.id());
        sql(
                "insert into workshop.seating_round (event_id, round, state, is_current) values (?, 1, 'READY', true)",
                event.id());
        sql("insert into workshop.seat values (?, 1, ?, ?)", event.id(), person, ids.table());
        assertThat(canvas(event))
                .contains("7 ledige", "23 ledige plasser.")
                .containsOnlyOnce("canvas-seat-taken")
                .doesNotContain("Kari");
    }

    @Test
    void theReportTellsVotesThatAreOverAndTheRoomsSumFromFiveUp() throws Exception {
        var ids = some.make(Someone.SELF.id());
        var event = events.find(ids.event()).orElseThrow();
        var statement = sums.subject(event, ids.evaluation()).area().subCompetences();
        for (var poll : List.of(ids.choice(), ids.words(), ids.ranking())) {
            polls.open(some.facilitator(ids), poll);
        }
        for (int i = 0; i < 6; i++) {
            var phone = some.phone(ids, null).who();
            polls.answer(phone, ids.choice(), new Ballot("0", List.of(), List.of()));
            polls.answer(phone, ids.words(), new Ballot("", List.of(), List.of(i < 3 ? "tillit" : "bare mitt " + i)));
            if (i < 4) {
                polls.answer(phone, ids.ranking(), new Ballot("", List.of("1", "2", "3"), List.of()));
            }
            var first = statement.getFirst().id();
            var second = statement.get(1).id();
            sums.add(
                    phone,
                    ids.evaluation(),
                    i == 0 ? Map.of(first, "competent", second, "competent") : Map.of(first, "competent"));
        }
        assertThat(report(ids.event()))
                .doesNotContain("Ja: 6", statement.get(1).statement().in(Language.NB))
                .contains("Svar: 6", statement.getFirst().statement().in(Language.NB));
        life.become(some.facilitator(ids), EventStatus.RUNNING);
        life.become(some.facilitator(ids), EventStatus.ENDED);
        assertThat(report(ids.event()))
                .contains("Ja: 6", "tillit", "Punkt POLL")
                .doesNotContain("bare mitt", "Svar: 4");
    }

    @Test
    void phonesOfAnEventThatIsOverAreLedToTheReportOnceItIsOpen() throws Exception {
        var ids = some.make(Someone.SELF.id());
        var phone = some.phone(ids, null);
        life.become(some.facilitator(ids), EventStatus.RUNNING);
        life.become(some.facilitator(ids), EventStatus.ENDED);
        assertThat(phone(ids, phone)).doesNotContain("/rapport");
        mvc.perform(post("/samling/" + ids.event() + "/rapport/apning")
                .param("apen", "true")
                .with(Someone.SELF)
                .with(csrf()));
        assertThat(phone(ids, phone)).contains("/samling/" + ids.event() + "/rapport\"");
    }

    private String phone(SomeRoom.Ids ids, SomeRoom.Guest phone) throws Exception {
        return mvc.perform(get("/samling/" + ids.event() + "/med").cookie(phone.cookie()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void show(UUID event, String canvas) {
        sql("insert into workshop.room (event_id, version, canvas, changed_at) values (?, 1, ?, now())", event, canvas);
    }

    private String canvas(Event event) throws Exception {
        return page("/samling/" + event.id() + "/lerret");
    }

    private String report(UUID event) throws Exception {
        return page("/samling/" + event + "/rapport");
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).with(Someone.SELF))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void sql(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }
}
