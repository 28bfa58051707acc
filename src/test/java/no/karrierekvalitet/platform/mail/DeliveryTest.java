package no.karrierekvalitet.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ProductTest
class DeliveryTest {

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final String recipient = UUID.randomUUID() + "@example.no";
    private final Mail mail;
    private final OutboxStore outbox;
    private final Delivery delivery;

    DeliveryTest(Mail mail, OutboxStore outbox, Settings settings, Clock clock) {
        this.mail = mail;
        this.outbox = outbox;
        server.start();
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        var beans = new StaticListableBeanFactory(Map.of("sender", sender));
        this.delivery = new Delivery(outbox, beans.getBeanProvider(JavaMailSender.class), settings, clock);
    }

    @AfterEach
    void stop() {
        server.stop();
        outbox.remove(recipient);
    }

    @Test
    void aLetterArrivesInWordsAndIsNotKept() throws Exception {
        mail.sendUntilStopped(letter(), "/stopp/123");
        assertThat(delivery.attempt(written().id())).isEmpty();
        var arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("E-postadressen din er byttet");
        assertThat(GreenMailUtil.getBody(arrived)).contains("http://localhost:8080/kontakt");
        assertThat(arrived.getHeader("List-Unsubscribe")).containsExactly("<http://localhost:8080/stopp/123>");
        assertThat(written().body()).isNull();
        assertThat(written().sentAt()).isNotNull();
    }

    @Test
    void aLetterIsSentOnceHoweverOftenItIsAsked() {
        mail.send(letter());
        delivery.attempt(written().id());
        delivery.attempt(written().id());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatIsAwayIsAskedAtGrowingIntervalsAndThenNoMore() {
        mail.send(letter());
        var id = written().id();
        server.stop();
        assertThat(delivery.attempt(id)).contains(Duration.ofMinutes(1));
        assertThat(delivery.attempt(id)).contains(Duration.ofMinutes(2));
        var waits = 2;
        while (delivery.attempt(id).isPresent()) {
            waits++;
        }
        assertThat(waits).isEqualTo(9);
        assertThat(written().attempts()).isEqualTo(10);
        assertThat(Objects.requireNonNull(written().failure())).isNotBlank();
    }

    @Test
    void aLetterWhoseReaderIsGoneIsForgotten() {
        mail.send(letter());
        var id = written().id();
        mail.forget(recipient);
        assertThat(delivery.attempt(id)).isEqualTo(Optional.empty());
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private Letter letter() {
        return new Letter(recipient, Language.NB, "identity.mail.moved", "/kontakt");
    }

    private Sent written() {
        return outbox.newest(1000).stream()
                .filter(letter -> letter.recipient().equals(recipient))
                .findFirst()
                .orElseThrow();
    }
}
