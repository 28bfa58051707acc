package no.karrierekvalitet.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.workshop.Attendees;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.Rooms;
import no.karrierekvalitet.workshop.entry.Devices;
import no.karrierekvalitet.workshop.entry.Passes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProductTest
class RoomTests {

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final SomeRoom some;
    private final Moves moves;
    private final Rooms rooms;
    private final Events events;
    private final Passes passes;
    private final Devices devices;
    private final Tables tables;
    private final Incidents incidents;
    private final Guesses guesses;
    private final SomeRoom.Ids ids;

    RoomTests(
            MockMvc mvc,
            JdbcClient jdbc,
            SomeRoom some,
            Moves moves,
            Rooms rooms,
            Events events,
            Passes passes,
            Devices devices,
            Tables tables,
            Incidents incidents,
            Guesses guesses,
            Stage stage) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.some = some;
        this.moves = moves;
        this.rooms = rooms;
        this.events = events;
        this.passes = passes;
        this.devices = devices;
        this.tables = tables;
        this.incidents = incidents;
        this.guesses = guesses;
        stage.set();
        this.ids = some.make(Someone.SELF.id());
    }

    @Test
    void twoFacilitatorsWhoPressAtOnceMoveTheRoomOnce() {
        move(Move.Kind.START, 0);
        var outcomes = IntStream.range(0, 2)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> move(Move.Kind.NEXT, 1)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(outcomes).containsExactlyInAnyOrder(Moves.Outcome.MOVED, Moves.Outcome.STALE);
        assertThat(rooms.now(ids.event()).version()).isEqualTo(2);
        assertThat(jdbc.sql("select kind from workshop.move where event_id = ? order by version")
                        .param(ids.event())
                        .query(String.class)
                        .list())
                .containsExactly("START", "NEXT");
    }

    @Test
    void theEventIsUnderWayWhenItsRoomIsAndOverWhenItIs() {
        move(Move.Kind.START, 0);
        assertThat(events.find(ids.event()).orElseThrow().status()).isEqualTo(EventStatus.RUNNING);
        move(Move.Kind.END, 1);
        assertThat(events.find(ids.event()).orElseThrow().status()).isEqualTo(EventStatus.ENDED);
        assertThat(rooms.now(ids.event()).phase()).isEqualTo(Room.Phase.ENDED);
    }

    @Test
    void theSecondFacilitatorIsToldThatTheRoomHasMoved() throws Exception {
        var path = "/samling/" + ids.event() + "/rom/trekk";
        assertThat(status(post(path).param("trekk", "start").param("versjon", "0")))
                .isEqualTo(303);
        var late = answer(post(path).param("trekk", "next").param("versjon", "0"), Someone.SELF);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("id=\"varsel\"");
        assertThat(status(post(path).param("trekk", "more-99").param("versjon", "1")))
                .isEqualTo(400);
    }

    @Test
    void aBrowserJoinsWithTheCodeAndIsOneDeviceHoweverOftenItJoins() throws Exception {
        var first = answer(post("/bli-med/" + ids.code().toLowerCase()).param("bord", "2"), null);
        assertThat(first.getRedirectedUrl()).isEqualTo("/samling/" + ids.event() + "/med");
        var cookie = Objects.requireNonNull(first.getCookie(Attendees.COOKIE));
        assertThat(cookie.isHttpOnly()).isTrue();
        answer(post("/bli-med/" + ids.code()).cookie(cookie), null);
        assertThat(devices.count(ids.event())).isEqualTo(Map.of(Part.PHONE, 1));
        var page = answer(get("/samling/" + ids.event() + "/med").cookie(cookie), null);
        assertThat(page.getContentAsString()).contains("Du sitter ved bord 2");
    }

    @Test
    void lookingAtALinkJoinsNothing() throws Exception {
        var pass = Objects.requireNonNull(passes.ofTables(ids.event()).get(ids.table()));
        assertThat(answer(get(pass.path()), null).getStatus()).isEqualTo(200);
        assertThat(answer(get("/bli-med/" + ids.code()), null).getStatus()).isEqualTo(200);
        assertThat(devices.count(ids.event())).isEmpty();
        assertThat(answer(post(pass.path()), null).getRedirectedUrl()).isEqualTo("/samling/" + ids.event() + "/bord");
        passes.revoke(ids.event(), pass.id());
        assertThat(devices.count(ids.event())).isEmpty();
        assertThat(answer(get(pass.path()), null).getStatus()).isEqualTo(404);
        assertThat(passes.ofTables(ids.event()).get(ids.table())).isNotNull().isNotEqualTo(pass);
    }

    @Test
    void guessingCodesIsSlowedDownTellsNothingAndIsSeen() throws Exception {
        move(Move.Kind.START, 0);
        var wrong = answer(post("/bli-med").param("kode", "QQQQQQ").with(from("10.9.8.7")), null);
        var draft = some.make(null);
        jdbc.sql("update workshop.event set status = 'DRAFT' where id = ?")
                .param(draft.event())
                .update();
        var hidden = answer(post("/bli-med").param("kode", draft.code()).with(from("10.9.8.7")), null);
        assertThat(wrong.getStatus()).isEqualTo(hidden.getStatus()).isEqualTo(422);
        assertThat(incidents.today(ids.event()))
                .singleElement()
                .satisfies(seen -> assertThat(seen.count()).isEqualTo(2));
        for (int i = 0; i < 1_020; i++) {
            guesses.wrong("10.9.8.7");
        }
        assertThat(answer(post("/bli-med").param("kode", ids.code()).with(from("10.9.8.7")), null)
                        .getStatus())
                .isEqualTo(429);
        assertThat(answer(post("/bli-med").param("kode", ids.code()).with(from("10.9.8.8")), null)
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void aPhoneThatGoesFromTableToTableIsStoppedAndSeen() throws Exception {
        var phone = some.phone(ids, ids.table());
        var path = "/samling/" + ids.event() + "/med/bord";
        var answers = IntStream.range(0, 7)
                .mapToObj(i -> sit(path, phone, i % 2 == 0 ? "2" : "3"))
                .toList();
        assertThat(answers).startsWith(303, 303, 303, 303, 303, 303).endsWith(429);
        assertThat(incidents.today(ids.event()))
                .extracting(Incidents.Incident::kind)
                .contains("TABLE_HOPPING");
    }

    @Test
    void aTableCallsAndAHelperComes() throws Exception {
        var table = some.by(ids, Part.TABLE);
        var helper = some.by(ids, Part.HELPER);
        answer(post("/samling/" + ids.event() + "/bord/hjelp").cookie(table.cookie()), null);
        var page = answer(get("/samling/" + ids.event() + "/hjelp").cookie(helper.cookie()), null);
        assertThat(page.getContentAsString()).contains("Bord 1").contains("Ett bord ber om hjelp");
        var path = "/samling/" + ids.event() + "/hjelp/" + ids.table();
        answer(post(path + "/svar").cookie(helper.cookie()), null);
        assertThat(tables.calling(rooms.now(ids.event())).getFirst().helpTakenBy())
                .isNotNull();
        answer(post(path + "/ferdig").cookie(helper.cookie()), null);
        assertThat(tables.calling(rooms.now(ids.event()))).isEmpty();
        assertThat(answer(get("/samling/" + ids.event() + "/hjelp").cookie(table.cookie()), null)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoLeavesIsGoneAndWhatTheyWroteIsNot() throws Exception {
        var phone = some.phone(ids, null);
        answer(post("/samling/" + ids.event() + "/med/avreise").cookie(phone.cookie()), null);
        assertThat(answer(get("/samling/" + ids.event() + "/med").cookie(phone.cookie()), null)
                        .getStatus())
                .isEqualTo(404);
        assertThat(devices.count(ids.event())).isEmpty();
        assertThat(jdbc.sql("select count(*) from workshop.device where event_id = ?")
                        .param(ids.event())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void hostileTextOnTheProjectorIsText() throws Exception {
        moves.say(some.facilitator(ids), "<script>alert(1)</script>" + "æ".repeat(400));
        for (var canvas : List.of(Room.Canvas.STEP, Room.Canvas.WELCOME, Room.Canvas.THEMES, Room.Canvas.SEATING)) {
            moves.show(some.facilitator(ids), canvas, null);
            var page = answer(get("/samling/" + ids.event() + "/lerret"), Someone.SELF);
            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getContentAsString()).contains("&lt;script&gt;").doesNotContain("<script>alert");
        }
    }

    @Test
    void theHallReadsTwoLanguagesAndEachInItsDirection() throws Exception {
        moves.beside(some.facilitator(ids), no.karrierekvalitet.platform.Language.AR);
        var page =
                answer(get("/samling/" + ids.event() + "/lerret"), Someone.SELF).getContentAsString();
        assertThat(page)
                .contains("lang=\"ar\" dir=\"rtl\">الجودة")
                .contains("lang=\"nb\" dir=\"ltr\">Kvalitet i praksis");
    }

    private int sit(String path, SomeRoom.Guest phone, String number) {
        try {
            return answer(post(path).param("nummer", number).cookie(phone.cookie()), null)
                    .getStatus();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private Moves.Outcome move(Move.Kind kind, long version) {
        return moves.move(some.facilitator(ids), new Move(kind, version, 0, null));
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request, Someone.SELF).getStatus();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, @Nullable Someone who)
            throws Exception {
        var asked = request.with(csrf()).with(who == null ? Someone.VISITOR : who);
        return mvc.perform(asked).andReturn().getResponse();
    }
}
