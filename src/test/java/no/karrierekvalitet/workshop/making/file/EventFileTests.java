package no.karrierekvalitet.workshop.making.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import java.util.regex.Pattern;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.making.SomeEvent;
import no.karrierekvalitet.workshop.programme.Programmes;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

/** An event that was held, taken out and brought in. */
@ProductTest
class EventFileTests {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SomeEvent some;
    private final Programmes programmes;
    private final JdbcClient jdbc;
    private final MockMvc mvc;

    private Event event;
    private UUID kari;
    private UUID note;
    private UUID quiet;
    private UUID poll;
    private UUID small;

    EventFileTests(SomeEvent some, Programmes programmes, JdbcClient jdbc, MockMvc mvc) {
        this.some = some;
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    @BeforeEach
    void hold() {
        event = some.from("fremtidsverksted");
        var task = programmes.of(event).atTables().getFirst().id();
        var table = table();
        kari = participant("Kari");
        var ola = participant("Ola");
        add(
                "wish (id, event_id, kind, one, other)",
                "?, ?, 'APART', least(?, ?), greatest(?, ?)",
                UUID.randomUUID(),
                event.id(),
                kari,
                ola,
                kari,
                ola);
        add("seating_round (event_id, round, state, is_current)", "?, 1, 'READY', true", event.id());
        add("seating_round (event_id, round)", "?, 2", event.id());
        add("seat (event_id, round, participant_id, table_id, pinned)", "?, 1, ?, ?, true", event.id(), ola, table);
        add("seat (event_id, round, participant_id, table_id)", "?, 1, ?, ?", event.id(), kari, table);
        note = note(table, task, "OPEN");
        quiet = note(table, task, "QUIET");
        var last = theme(task, "Samarbeid", 7, false);
        theme(task, "Oppløst", 2, true);
        theme(task, "Arbeidsliv", 3, false);
        add("placement (note_id, theme_id)", "?, ?", note, last);
        add("placement (note_id, theme_id)", "?, ?", quiet, last);
        add("objection (note_id, theme_id, words, at)", "?, ?, 'Ikke det vi mente', now()", note, last);
        poll = poll(task, 6);
        small = poll(task, 4);
        evaluated();
        jdbc.sql("update workshop.event set version = version + 1, people_days = 90, registration = true,"
                        + " walk_in = false where id = ?")
                .param(event.id())
                .update();
    }

    @Test
    void isTheSameEventAgain() throws Exception {
        var file = out(event);
        var copy = some.find(in(file));
        assertThat(plain(out(copy))).isEqualTo(plain(file));
        assertThat(file)
                .contains("Ikke det vi mente", "\"APART\"", "Samarbeid", "Arbeidsliv", "ethics-1 competent")
                .contains("\"answers\":6", "\"peopleDays\":90", "\"registration\":true", "\"walkIn\":false")
                .doesNotContain("Oppløst");
    }

    @Test
    void tellsNothingThatTheRoomMayNotSee() throws Exception {
        var file = out(event);
        assertThat(file).doesNotContain(quiet.toString()).doesNotContain("\"answers\":4");
        var results = file.substring(file.indexOf("\"results\""));
        assertThat(results).contains(poll.toString()).doesNotContain(small.toString());
    }

    @Test
    void isRefusedWithReasonAndPlaceWhenAPartContradictsItself() throws Exception {
        var file = out(event);
        var seat = "\"participant\":\"" + kari + "\"";
        refused(file.replaceAll("\"participant\":\"[0-9a-f-]*\"", seat), "/parts/seating/rounds/0/seats/1");
        refused(file.replace("\"current\":false", "\"current\":true"), "/parts/seating/rounds/1");
        refused(file.replace(seat, "\"participant\":\"" + UUID.randomUUID() + "\""), "ikke står i filen");
        var themes = file.indexOf("\"themes\"");
        refused(
                file.substring(0, themes)
                        + file.substring(themes).replaceFirst("\"notes\":\\[\\]", "\"notes\":[\"" + note + "\"]"),
                "/parts/themes/");
        refused(file.replace("\"answers\":6", "\"answers\":1"), "/parts/results/polls/0");
        refused(file.replace("\"counts\":{\"0\":6}", "\"counts\":{\"0\":60}"), "/parts/results/polls/0");
        refused(file.replace("\"counts\":{\"0\":6}", "\"counts\":{\"77\":6}"), "/parts/results/polls/0");
        refused(file.replace("ethics-1 competent\":5", "ethics-1 competent\":6"), "/parts/results/rooms/0");
        refused(file.replace("Ikke det vi mente", "\\u0000"), "/parts/themes/");
    }

    private void refused(String file, String told) throws Exception {
        bring(file)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString(told)));
    }

    private String out(Event taken) throws Exception {
        var file = mvc.perform(get(taken.path() + "/fil").with(Someone.SELF))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonMapper.shared().readTree(file).toString();
    }

    private UUID in(String file) throws Exception {
        var answer = bring(file).andExpect(status().isSeeOther()).andReturn().getResponse();
        var address = String.valueOf(answer.getRedirectedUrl());
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private ResultActions bring(String file) throws Exception {
        var upload = new MockMultipartFile(
                "file", "samling.json", "application/json", file.getBytes(StandardCharsets.UTF_8));
        return mvc.perform(
                multipart("/samling/ny/fil").file(upload).with(Someone.SELF).with(csrf()));
    }

    /** Ids by where they first stand: they are the file's own. */
    private static String plain(String file) {
        var seen = new HashMap<String, String>();
        return ID.matcher(file).replaceAll(id -> seen.computeIfAbsent(id.group(), _ -> "id" + seen.size()));
    }

    private void add(String into, String values, Object... params) {
        jdbc.sql("insert into workshop." + into + " values (" + values + ")")
                .params(params)
                .update();
    }

    private UUID table() {
        var id = UUID.randomUUID();
        add("round_table (id, event_id, number, seats)", "?, ?, 1, 8", id, event.id());
        return id;
    }

    private UUID participant(String name) {
        var id = UUID.randomUUID();
        add(
                "participant (id, event_id, name, role, status, source, language, created_at)",
                "?, ?, ?, 'PARTICIPANT', 'ARRIVED', 'LIST', 'nn', now()",
                id,
                event.id(),
                name);
        return id;
    }

    private UUID note(UUID table, UUID task, String visibility) {
        var id = UUID.randomUUID();
        add(
                "note (id, event_id, table_id, item_id, text, visibility, position, written_at, received_at, seq)",
                "?, ?, ?, ?, 'Vi må møtes', ?, 1, now(), now(), nextval('workshop.change_seq')",
                id,
                event.id(),
                table,
                task,
                visibility);
        return id;
    }

    private UUID theme(UUID task, String name, int position, boolean gone) {
        var id = UUID.randomUUID();
        add("theme (id, item_id, name, position, gone)", "?, ?, ?, ?, ?", id, task, name, position, gone);
        return id;
    }

    private UUID poll(UUID item, int answers) {
        var id = UUID.randomUUID();
        add(
                "poll (id, item_id, position, kind, question, options, status)",
                "?, ?, ?, 'CHOICE', '{\"nb\":\"Hva nå?\"}', '[{\"nb\":\"Ja\"},{\"nb\":\"Nei\"}]', 'CLOSED'",
                id,
                item,
                100 - answers);
        add(
                "tally (subject_id, event_id, answers, counts)",
                "?, ?, ?, ?::jsonb",
                id,
                event.id(),
                answers,
                "{\"0\":" + answers + "}");
        return id;
    }

    private void evaluated() {
        var item = UUID.randomUUID();
        add(
                "item (id, event_id, day, position, kind, title, minutes, output)",
                "?, ?, 1, 1000, 'TASK', '{\"nb\":\"Hvor står vi?\"}', 20, 'SELF_EVALUATION'",
                item,
                event.id());
        add("tally (subject_id, event_id, answers, counts)", "?, ?, 5, '{\"ethics-1 competent\":5}'", item, event.id());
    }
}
