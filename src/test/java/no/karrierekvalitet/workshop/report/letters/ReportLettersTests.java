package no.karrierekvalitet.workshop.report.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.workshop.themes.Hall;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class ReportLettersTests {

    private final ReportLetters letters;
    private final JdbcClient jdbc;
    private final Hall.Day day;
    private final Stage stage;

    ReportLettersTests(ReportLetters letters, JdbcClient jdbc, Hall hall, Stage stage) {
        this.stage = stage;
        this.letters = letters;
        this.jdbc = jdbc;
        this.day = hall.day(Someone.SELF.id(), 1, List.of());
    }

    @Test
    void eachWhoAskedGetsOneHoweverOftenTheyAreSent() {
        var event = day.event().id();
        participant("wants-" + event + "@example.no", true, "ARRIVED");
        participant("not-" + event + "@example.no", false, "ARRIVED");
        participant("cancelled-" + event + "@example.no", true, "CANCELLED");
        assertThat(letters.waiting(event)).isEqualTo(1);

        letters.sendSome(event);
        letters.sendSome(event);

        assertThat(letters.waiting(event)).isZero();
        assertThat(letters.sent(event)).isEqualTo(1);
        assertThat(jdbc.sql("select recipient from platform.outbox where recipient like ?")
                        .param("%" + event + "@example.no")
                        .query(String.class)
                        .list())
                .containsExactly("wants-" + event + "@example.no");
    }

    @Test
    void staffMayAskTooAndEachIsWrittenToInTheirOwnLanguage() {
        var event = day.event().id();
        stage.set();
        letters.wish(event, Someone.SELF.id(), true);
        letters.wish(event, Someone.COLLEAGUE.id(), true);
        letters.wish(event, Someone.COLLEAGUE.id(), false);
        participant("nn-" + event + "@example.no", true, "ARRIVED");
        jdbc.sql("update workshop.participant set language = 'nn' where event_id = ?")
                .param(event)
                .update();
        var before = mailTo(Someone.SELF.email());
        assertThat(letters.waiting(event)).isEqualTo(2);

        letters.sendSome(event);
        letters.sendSome(event);

        assertThat(letters.sent(event)).isEqualTo(2);
        assertThat(mailTo(Someone.SELF.email())).isEqualTo(before + 1);
        assertThat(jdbc.sql("select language from platform.outbox where recipient = ?")
                        .param("nn-" + event + "@example.no")
                        .query(String.class)
                        .list())
                .containsExactly("nn");
    }

    private int mailTo(String address) {
        return jdbc.sql("select count(*) from platform.outbox where recipient = ?")
                .param(address)
                .query(Integer.class)
                .single();
    }

    private void participant(String email, boolean wants, String status) {
        jdbc.sql("""
                insert into workshop.participant (id, event_id, name, email, role, status, source, wants_report, created_at)
                values (?, ?, 'Kari', ?, 'PARTICIPANT', ?, 'LIST', ?, now())
                """)
                .params(UUID.randomUUID(), day.event().id(), email, status, wants)
                .update();
    }
}
