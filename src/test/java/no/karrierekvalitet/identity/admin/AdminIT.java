package no.karrierekvalitet.identity.admin;

import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.platform.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class AdminIT {

    private static final Map<String, String> PAGES = Map.of(
            "overview", "/admin",
            "people", "/admin/personer?q=test",
            "person", "/admin/personer/" + Someone.LEADER.id(),
            "deletion", "/admin/personer/" + Someone.LEADER.id() + "/sletting",
            "organisations", "/admin/organisasjoner",
            "organisation", "/admin/organisasjoner/ny",
            "services", "/admin/tjenester",
            "service", "/admin/tjenester/" + Stage.SERVICE,
            "outbox", "/admin/utboks");

    private final Browser browser;
    private final JdbcClient jdbc;
    private final Stage stage;

    AdminIT(Browser browser, JdbcClient jdbc, Stage stage) {
        this.browser = browser;
        this.jdbc = jdbc;
        this.stage = stage;
    }

    @BeforeEach
    void aLetterWaits() {
        stage.set();
        jdbc.sql("""
                insert into platform.outbox (id, recipient, language, subject, created_at, failure, attempts)
                values (?, 'a.rather.long.address@example.no', 'nb', 'Lenke for å logge inn', now(), 'Mailbox full', 3)
                """).param(UUID.randomUUID()).update();
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from platform.outbox where failure = 'Mailbox full'").update();
        jdbc.sql("delete from identity.setup_token").update();
        stage.set();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyPageReadsWellOnAPhoneAndOnADesk(String language) {
        var page = language.equals("nn") ? browser.desktop(Someone.ADMIN) : browser.phone(Someone.ADMIN);
        PAGES.forEach((name, path) -> {
            page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            browser.checkOnAllScreens(page, "admin-" + name + "-" + language);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void soDoesMakingTheFirstAdministrator(String language) {
        jdbc.sql("delete from identity.platform_role").update();
        jdbc.sql("insert into identity.setup_token (fingerprint) values (?)")
                .param(new Secret("token").fingerprint())
                .update();
        var phone = browser.phone(Someone.VISITOR);
        phone.navigate("/oppsett/token?lang=" + language);
        browser.check(phone, "setup-phone-" + language);
        jdbc.sql("delete from identity.setup_token").update();
    }
}
