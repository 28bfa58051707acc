package no.karrierekvalitet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DownloadTest {

    @Test
    void aNameKeepsItsLettersAndNothingStoresTheFile() {
        var answer = Download.pdf("Min utvikling – Bjørg", new byte[] {1});

        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Min%20utvikling%20%E2%80%93%20Bj%C3%B8rg.pdf");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getHeaders().getContentType()).hasToString("application/pdf");
    }

    @Test
    void aNameCannotBreakOutOfItsHeader() {
        var answer = Download.pdf("a\r\nSet-Cookie: x=\"1\"/../b", new byte[0]);

        assertThat(answer.getHeaders().getFirst("Content-Disposition")).doesNotContain("\r", "\n", "/../");
    }

    @Test
    void jsonIsReadableAndItsDatesAreIso() {
        var answer = Download.json("plan", Map.of("dato", LocalDate.of(2026, 3, 4)));

        assertThat(new String(
                        java.util.Objects.requireNonNull(answer.getBody()), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"dato\" : \"2026-03-04\"");
    }
}
