package no.karrierekvalitet.workshop.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.workshop.table.Hall.Gathering;
import no.karrierekvalitet.workshop.table.Hall.Guest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody in the hall means harm: what they send from outside, and what whoever leads the day sees of it. */
@ProductTest
class AbuseTests {

    private final MockMvc mvc;
    private final Hall hall;
    private final JdbcClient jdbc;
    private final Stage stage;
    private final Gathering g;
    private final Guest script;

    AbuseTests(MockMvc mvc, Hall hall, JdbcClient jdbc, Stage stage) {
        this.mvc = mvc;
        this.hall = hall;
        this.jdbc = jdbc;
        this.stage = stage;
        this.g = hall.open("NOTES");
        this.script = hall.phone(g, g.table());
    }

    @BeforeEach
    void somebodyLeadsTheDay() {
        stage.set();
        hall.move(g, g.task(), g.together(), 5);
        jdbc.sql("insert into workshop.staff values (?, ?, 'FACILITATOR')")
                .params(g.event(), Someone.SELF.id())
                .update();
    }

    @Test
    void aScriptThatFloodsIsToldToWaitAndWhoeverLeadsTheDaySeesTheTable() throws Exception {
        int sent = 0;
        for (int batch = 0; batch < 3; batch++) {
            var answer = send("[" + writes(50, g.task()) + "]", 200);
            sent += answer.split("\"kept\"", -1).length - 1;
        }
        assertThat(sent).isEqualTo(Work.MOST_NOTES_A_MINUTE);
        assertThat(facilitatorSees()).contains("For mye på kort tid: 2 (bord 7)");
    }

    @Test
    void whatIsTooLargeIsRefusedWholeAndSeen() throws Exception {
        send("[" + write(UUID.randomUUID(), g.task(), "x".repeat(300_000)) + "]", 400);
        assertThat(send("[" + write(UUID.randomUUID(), g.task(), "x".repeat(2_001)) + "]", 200))
                .contains("unfit");
        send("[" + writes(51, g.task()) + "]", 400);
        assertThat(notes()).isZero();
        assertThat(facilitatorSees()).contains("For stort: 2 (bord 7)");
    }

    @Test
    void whatIsSentToAStepThatIsOverIsRefusedWithItsReasonAndSeen() throws Exception {
        hall.move(g, g.next(), null, 1);
        assertThat(send("[" + writes(1, g.task()) + "]", 200)).contains("closed");
        assertThat(notes()).isZero();
        assertThat(facilitatorSees()).contains("Sendt til et steg som var over: 1 (bord 7)");
    }

    @Test
    void whoSitsAtATableNeitherReachesNorHearsAnother() throws Exception {
        var theirs = UUID.randomUUID();
        sendAs(hall.phone(g, g.otherTable()).cookie(), "[" + write(theirs, g.task(), "Deres") + "]", 200);
        var mine = UUID.randomUUID();
        var edit = """
                [{"id":"%s","kind":"edit","note":"%s","text":"Vårt"}]""".formatted(mine, theirs);
        assertThat(send(edit, 200)).contains("gone");
        assertThat(listening("/bord/" + g.table())).isEqualTo(200);
        assertThat(listening("/bord/" + g.otherTable())).isEqualTo(404);
        assertThat(listening("/tavle")).isEqualTo(404);
        assertThat(facilitatorSees()).contains("Til et annet bord enn sitt eget: 1 (bord 7)");
    }

    @Test
    void hostileWordsAreWordsWhereverTheyAreShown() throws Exception {
        var words = "<script>alert(1)</script>\\u202E\\\"><img src=x onerror=alert(1)>";
        assertThat(send("[" + write(UUID.randomUUID(), g.task(), words) + "]", 200))
                .contains("kept");
        var page = mvc.perform(get("/samling/" + g.event() + "/bord").cookie(script.cookie()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("&lt;script&gt;alert")
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x");
    }

    private String send(String operations, int status) throws Exception {
        return sendAs(script.cookie(), operations, status);
    }

    private String sendAs(Cookie cookie, String operations, int status) throws Exception {
        var answer = mvc.perform(post("/samling/" + g.event() + "/bord/operasjoner")
                        .param("operasjoner", operations)
                        .cookie(cookie)
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString();
    }

    private int listening(String topic) throws Exception {
        return mvc.perform(head("/direkte")
                        .param("emne", "samling/" + g.event() + topic)
                        .cookie(script.cookie()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String facilitatorSees() throws Exception {
        return mvc.perform(get("/samling/" + g.event() + "/rom").with(Someone.SELF))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String writes(int count, UUID task) {
        return IntStream.range(0, count)
                .mapToObj(i -> write(UUID.randomUUID(), task, "Notat " + i))
                .collect(Collectors.joining(","));
    }

    private static String write(UUID id, UUID task, String text) {
        return """
                {"id":"%s","kind":"write","note":"%s","item":"%s","text":"%s"}""".formatted(id, id, task, text);
    }

    private int notes() {
        return jdbc.sql("select count(*) from workshop.note where event_id = ?")
                .param(g.event())
                .query(Integer.class)
                .single();
    }
}
