package no.karrierekvalitet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ProductTest
class FlashTest {

    private final Flash flash;

    FlashTest(Flash flash) {
        this.flash = flash;
    }

    @Test
    void a_number_is_still_a_number_on_the_next_page() {
        assertThat(said("identity.inviting.sent", 1)).isEqualTo("Invitasjonen er sendt.");
        assertThat(said("identity.inviting.sent", 12)).isEqualTo("12 invitasjoner er sendt.");
    }

    @Test
    void a_name_of_digits_or_signs_is_still_a_name() {
        assertThat(said("ui.footer.version", "2026")).contains("2026");
        assertThat(said("ui.footer.version", "#2026")).contains("#2026");
    }

    @Test
    void a_forged_one_says_nothing() {
        assertThat(read("|identity.inviting.sent|mange")).isNull();
        assertThat(read("|identity.inviting.sent|%23mange")).isNull();
        assertThat(read("%zz")).isNull();
    }

    private @Nullable String said(String key, Object arg) {
        var answer = new MockHttpServletResponse();
        flash.say(answer, key, arg);
        return read(Objects.requireNonNull(answer.getCookie("flash")).getValue());
    }

    private @Nullable String read(String cookie) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("flash", cookie));
        var message = flash.take(request, new MockHttpServletResponse(), Language.NB);
        return message == null ? null : message.text();
    }
}
