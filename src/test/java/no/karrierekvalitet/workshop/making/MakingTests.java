package no.karrierekvalitet.workshop.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventLife;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.making.changing.Changing;
import no.karrierekvalitet.workshop.making.changing.ProgrammeChanges;
import no.karrierekvalitet.workshop.making.staff.Staff;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.programme.Programmes;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Changing an event, its programme and its staff; rehearsing; taking it out and bringing it in. */
@ProductTest
class MakingTests {

    private final SomeEvent some;
    private final Programmes programmes;
    private final ProgrammeChanges changes;
    private final Changing changing;
    private final EventLife life;
    private final Staff staff;
    private final JdbcClient jdbc;
    private final MockMvc mvc;

    MakingTests(
            SomeEvent some,
            Programmes programmes,
            ProgrammeChanges changes,
            Changing changing,
            EventLife life,
            Staff staff,
            JdbcClient jdbc,
            MockMvc mvc) {
        this.some = some;
        this.programmes = programmes;
        this.changes = changes;
        this.changing = changing;
        this.life = life;
        this.staff = staff;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    @Test
    void aDeletedItemComesBackWholeAndWhereItWas() {
        var event = some.from("personalmote");
        var before = items(event);
        var third = before.get(2);
        assertThat(changes.delete(SomeEvent.organiser(event), third.id())).isTrue();
        assertThat(items(event)).hasSize(before.size() - 1);
        changes.restore(SomeEvent.organiser(some.find(event.id())), third.id());
        assertThat(items(event)).isEqualTo(before);
    }

    @Test
    void anItemMovesWithinItsDayAndOnToTheNext() {
        var event = some.from("kickoff");
        var lastOfFirst = programmes.of(event).days().getFirst().items().getLast();
        changes.move(SomeEvent.organiser(event), lastOfFirst.id(), false);
        assertThat(programmes.of(event).days().getLast().items().getFirst().id())
                .isEqualTo(lastOfFirst.id());
        changes.move(SomeEvent.organiser(event), lastOfFirst.id(), true);
        changes.move(SomeEvent.organiser(event), lastOfFirst.id(), true);
        var order = programmes.of(event).days().getFirst().items();
        assertThat(order.get(order.size() - 2).id()).isEqualTo(lastOfFirst.id());
    }

    @Test
    void whoeverWasOvertakenSavesNothingAndLosesNothingTyped() throws Exception {
        var event = some.from("personalmote");
        var talk = items(event).getFirst();
        changes.addDay(SomeEvent.organiser(event));
        mvc.perform(save(event, talk).param("version", String.valueOf(event.version())))
                .andExpect(status().isConflict())
                .andExpect(content().string(Matchers.containsString("Helt ny tittel")));
        assertThat(items(event).getFirst()).isEqualTo(talk);
        var now = String.valueOf(some.find(event.id()).version());
        mvc.perform(save(event, talk).param("version", now)).andExpect(status().isSeeOther());
        assertThat(items(event).getFirst().title().in(Language.NB)).isEqualTo("Helt ny tittel");
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder save(Event event, Item item) {
        return post(event.path() + "/program/punkt/" + item.id())
                .with(Someone.SELF)
                .with(csrf())
                .param("title", "Helt ny tittel")
                .param("day", "1")
                .param("minutes", "25");
    }

    @Test
    void aTaskInTwoLanguagesIsWrittenWithStepsPromptsAndWhatItIsAbout() throws Exception {
        var event = some.empty(List.of(Language.NN, Language.EN));
        mvc.perform(post(event.path() + "/program/punkt/nytt/task")
                        .with(Someone.SELF)
                        .with(csrf())
                        .param("version", "1")
                        .param("day", "1")
                        .param("title", "Kva no?")
                        .param("title2", "What now?")
                        .param("output", "prioritised-list")
                        .param("element", "Kompetanseområde: Etikk")
                        .param("step-0-text", "Tenk")
                        .param("step-0-mode", "individual")
                        .param("step-0-minutes", "5")
                        .param("step-2-text", "Snakk saman")
                        .param("step-2-text2", "Talk")
                        .param("step-2-mode", "table")
                        .param("step-2-minutes", "20")
                        .param("prompt-1-text", "Kva gjer vi?"))
                .andExpect(status().isSeeOther());
        var task = items(event).getFirst();
        assertThat(task.minutes()).isEqualTo(25);
        assertThat(task.element()).isEqualTo("competence-standards/ethics");
        assertThat(task.title().in(Language.EN)).isEqualTo("What now?");
        assertThat(task.title().in(Language.NB)).isEqualTo("Kva no?");
        assertThat(task.steps().get(1).text().in(Language.EN)).isEqualTo("Talk");
        assertThat(task.prompts()).hasSize(1);
    }

    @Test
    void aTaskIsAboutAnEthicsCardThatIsChosenByItsName() throws Exception {
        var event = some.empty(List.of(Language.NB));
        var page = event.path() + "/program/punkt/nytt/task";
        mvc.perform(get(page).with(Someone.SELF))
                .andExpect(content().string(Matchers.containsString("value=\"Etikkort: Moren skriver e-post\"")));
        mvc.perform(post(page)
                        .with(Someone.SELF)
                        .with(csrf())
                        .param("version", "1")
                        .param("day", "1")
                        .param("minutes", "20")
                        .param("title", "Et kort")
                        .param("output", "notes")
                        .param("element", "Etikkort: Moren skriver e-post")
                        .param("step-0-text", "Les kortet sammen")
                        .param("step-0-mode", "table")
                        .param("step-0-minutes", "20"))
                .andExpect(status().isSeeOther());
        var task = items(event).getFirst();
        assertThat(task.element()).isEqualTo("ethics-cards/situation-mother-knows-best");
        mvc.perform(get(event.path() + "/program/punkt/" + task.id()).with(Someone.SELF))
                .andExpect(content().string(Matchers.containsString("Etikkort: Moren skriver e-post")));
        mvc.perform(get("/rammeverk/element/" + task.element()).with(Someone.VISITOR))
                .andExpect(status().isFound());
    }

    @Test
    void whatDoesNotFitIsToldAtTheFieldAndNothingTypedIsLost() throws Exception {
        var event = some.empty(List.of(Language.NB));
        mvc.perform(post(event.path() + "/program/punkt/nytt/poll")
                        .with(Someone.SELF)
                        .with(csrf())
                        .param("version", "1")
                        .param("day", "1")
                        .param("minutes", "seven")
                        .param("poll", "choice")
                        .param("option-0-text", "Bare ett svar"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("id=\"minutes-error\"")))
                .andExpect(content().string(Matchers.containsString("id=\"title-error\"")))
                .andExpect(content().string(Matchers.containsString("id=\"option-0-text-error\"")))
                .andExpect(content().string(Matchers.containsString("Bare ett svar")));
        assertThat(items(event)).isEmpty();
    }

    @Test
    void anItemWithNotesStaysAndAnEventGoesWithEverythingInIt() {
        var event = some.from("personalmote");
        var task = programmes.of(event).atTables().getFirst();
        note(event, task);
        assertThat(changes.delete(SomeEvent.organiser(event), task.id())).isFalse();
        assertThat(changing.facts(SomeEvent.organiser(event)).notes()).isEqualTo(1);
        changing.delete(SomeEvent.organiser(event));
        assertThat(jdbc.sql("select count(*) from workshop.note where event_id = ?")
                        .param(event.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aRehearsalLeavesNothingBehindAndTheEventIsAsBefore() {
        var event = some.from("personalmote");
        life.become(SomeEvent.organiser(event), EventStatus.OPEN);
        life.rehearse(SomeEvent.organiser(event));
        var rehearsed = some.find(event.id());
        assertThat(rehearsed.status()).isEqualTo(EventStatus.RUNNING);
        assertThat(rehearsed.rehearsal()).isTrue();
        life.become(SomeEvent.organiser(rehearsed), EventStatus.ENDED);
        assertThat(some.find(event.id()).status()).isEqualTo(EventStatus.RUNNING);
        note(event, programmes.of(event).atTables().getFirst());
        life.endRehearsal(SomeEvent.organiser(rehearsed));
        var after = some.find(event.id());
        assertThat(after.status()).isEqualTo(EventStatus.OPEN);
        assertThat(after.startedAt()).isNull();
        assertThat(changing.facts(SomeEvent.organiser(event)).notes()).isZero();
    }

    @Test
    void anEventGoesItsWayAndNoOther() {
        var event = some.from("personalmote");
        assertThatThrownBy(() -> life.become(SomeEvent.organiser(event), EventStatus.ENDED))
                .isInstanceOf(Failure.Conflict.class);
        life.become(SomeEvent.organiser(event), EventStatus.RUNNING);
        life.become(SomeEvent.organiser(event), EventStatus.ENDED);
        assertThat(some.find(event.id()).endedAt()).isNotNull();
        assertThatThrownBy(() -> changes.addDay(SomeEvent.organiser(some.find(event.id()))))
                .isInstanceOf(Failure.Conflict.class);
        life.become(SomeEvent.organiser(event), EventStatus.RUNNING);
        assertThat(some.find(event.id()).endedAt()).isNull();
    }

    @Test
    void theLastOrganiserStaysAndOthersMayLeave() {
        var event = some.from("personalmote");
        assertThat(staff.end(event.id(), Someone.SELF.id(), Part.ORGANISER)).isFalse();
        assertThat(staff.add(event.id(), Someone.COLLEAGUE.email(), Part.ORGANISER))
                .contains("Test COLLEAGUE");
        assertThat(staff.add(event.id(), "nobody@example.no", Part.HELPER)).isEmpty();
        assertThat(staff.end(event.id(), Someone.SELF.id(), Part.ORGANISER)).isTrue();
        assertThat(staff.of(event.id())).extracting(Staff.Member::person).containsExactly(Someone.COLLEAGUE.id());
    }

    @Test
    void theGuideIsReadByThoseWhoHaveTheLinkUntilThereIsANewOne() throws Exception {
        var event = some.from("dialogkafe");
        var first = guide(event);
        mvc.perform(get(first))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Innhøsting")))
                .andExpect(content().string(Matchers.not(Matchers.containsString(event.code()))));
        mvc.perform(get(first + "/utskrift")).andExpect(status().isOk());
        guide(event);
        mvc.perform(get(first)).andExpect(status().isNotFound());
    }

    private String guide(Event event) throws Exception {
        mvc.perform(post(event.path() + "/veiledning/lenke").with(Someone.SELF).with(csrf()))
                .andExpect(status().isSeeOther());
        return event.path() + "/veiledning/"
                + jdbc.sql("select guide_token from workshop.event where id = ?")
                        .param(event.id())
                        .query(String.class)
                        .single();
    }

    @Test
    void whatIsSharedOrAnnouncedIsSeenAndADraftIsNot() throws Exception {
        var event = some.from("fremtidsverksted");
        mvc.perform(get(event.path())).andExpect(status().isNotFound());
        mvc.perform(get("/samling/ny/" + event.id()).with(Someone.STRANGER)).andExpect(status().isNotFound());
        changing.share(SomeEvent.organiser(event), true);
        mvc.perform(get("/samling/ny/" + event.id()).with(Someone.STRANGER)).andExpect(status().isOk());
        life.become(SomeEvent.organiser(event), EventStatus.OPEN);
        mvc.perform(get(event.path()))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Fase 2: Fantasi")))
                .andExpect(content().string(Matchers.not(Matchers.containsString(event.code()))));
    }

    @Test
    void anEventTakenOutAndBroughtInIsTheSameEventWithNewIds() throws Exception {
        var event = some.from("fremtidsverksted");
        note(event, programmes.of(event).atTables().getFirst());
        var file = mvc.perform(get(event.path() + "/fil").with(Someone.SELF))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var answer = mvc.perform(bring(file)).andExpect(status().isSeeOther()).andReturn();
        var address = String.valueOf(answer.getResponse().getRedirectedUrl());
        var copy = some.find(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
        assertThat(copy.title()).isEqualTo(event.title());
        assertThat(copy.code()).isNotEqualTo(event.code());
        assertThat(changing.facts(SomeEvent.organiser(copy)))
                .extracting(facts -> facts.notes(), facts -> facts.tables())
                .containsExactly(1, 1);
        assertThat(items(copy))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\bid")
                .isEqualTo(items(event));
    }

    @Test
    void aFileThatDoesNotFitIsRefusedWithReasonAndLine() throws Exception {
        mvc.perform(bring(
                        "{\n\"format\": \"karrierekvalitet-event\",\n\"version\": 2,\n\"event\": {}, \"parts\": {}\n}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Linje 3")));
        for (var hostile : List.of("", "[", "null", "\"\\u0000\"", "{\"a\":1,\"a\":2}", "[".repeat(5000))) {
            mvc.perform(bring(hostile)).andExpect(status().isUnprocessableContent());
        }
    }

    private static org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder bring(
            String file) {
        var upload = new MockMultipartFile(
                "file", "samling.json", "application/json", file.getBytes(StandardCharsets.UTF_8));
        var request = multipart("/samling/ny/fil");
        request.file(upload).with(Someone.SELF).with(csrf());
        return request;
    }

    private List<Item> items(Event event) {
        return programmes.of(some.find(event.id())).items();
    }

    private void note(Event event, Item item) {
        var table = UUID.randomUUID();
        jdbc.sql("insert into workshop.round_table (id, event_id, number, seats) values (?, ?, 1, 8)")
                .params(table, event.id())
                .update();
        jdbc.sql("""
                insert into workshop.note (id, event_id, table_id, item_id, text, position, written_at, received_at, seq)
                values (gen_random_uuid(), ?, ?, ?, 'Vi er enige', 1, now(), now(), nextval('workshop.change_seq'))
                """).params(event.id(), table, item.id()).update();
    }
}
