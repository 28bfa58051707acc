package no.karrierekvalitet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpRequestMethodNotSupportedException;

class FailuresTest {

    private static final CannotGetJdbcConnectionException CROWDED = new CannotGetJdbcConnectionException(
            "No connection", new SQLTransientConnectionException("request timed out after 10000ms"));

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whoComesWhenAllConnectionsAreTakenIsAskedToComeBack() {
        assertThat(new Failures().waiting(CROWDED, response).getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    }

    @Test
    void alsoWhenItHappensBeforeAnyHandler() {
        var failure = new ServletException(new CannotCreateTransactionException("No transaction", CROWDED));
        assertThat(errorPage(failure).getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    }

    @Test
    void anAddressThatTakesAFormLeadsToItsPageWhenSomebodyOpensIt() {
        assertThat(opened("GET", "/utvikling/logg", "lang=nn"))
                .isInstanceOfSatisfying(
                        SeeOther.class, to -> assertThat(to.getUrl()).isEqualTo("/utvikling?lang=nn"));
        assertThat(opened("GET", "//andre.example/logg", null)).isInstanceOf(Page.class);
        assertThat(opened("PUT", "/utvikling/logg", null)).isInstanceOf(Page.class);
    }

    private static Object opened(String method, String path, @Nullable String query) {
        var request = new MockHttpServletRequest(method, path);
        request.setQueryString(query);
        return new Failures().onlyForForms(new HttpRequestMethodNotSupportedException(method), request);
    }

    @Test
    void aDefectIsADefect() {
        assertThat(errorPage(new IllegalStateException("defect")).getStatus())
                .isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(response.getHeader("Retry-After")).isNull();
    }

    private Page errorPage(Exception failure) {
        var request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
        return new ErrorPages().error(request, response);
    }
}
