package no.karrierekvalitet.framework.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Only an editor's import may be large, and it not endlessly. */
class UploadLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "/redaksjon/utveksling/rammeverk, 20, 200",
        "/redaksjon/utveksling/rammeverk, 34, 413",
        "/tjenester/1/invitasjoner/liste, 1, 200",
        "/tjenester/1/invitasjoner/liste, 3, 413",
        "/, 3, 413"
    })
    void an_upload_is_let_through_or_refused_by_size_and_place(String path, int megabytes, int status)
            throws Exception {
        var request = new MockHttpServletRequest("POST", path);
        request.setContentType("multipart/form-data; boundary=x");
        request.setContent(new byte[megabytes << 20]);
        var response = new MockHttpServletResponse();

        new UploadLimits().doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(status);
    }
}
