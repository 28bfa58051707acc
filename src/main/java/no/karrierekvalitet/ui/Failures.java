package no.karrierekvalitet.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.karrierekvalitet.platform.Failure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns the few meanings of failure into pages in the reader's language. Everything unforeseen is left to the error page. */
@ControllerAdvice
class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final int RETRY_SECONDS = 5;

    @ExceptionHandler
    Page failure(Failure failure) {
        return page(failure.status());
    }

    /** The database gives no connection: too many ask at once, or it is starting. What was sent may be sent again. */
    @ExceptionHandler({CannotGetJdbcConnectionException.class, CannotCreateTransactionException.class})
    Page waiting(Exception crowded, HttpServletResponse response) {
        return busy(crowded, response);
    }

    /**
     * An address that only takes what a form sends, opened to be read: after a reload, in another language, or after signing
     * in again. The page it belongs to is above it.
     */
    @ExceptionHandler
    Object onlyForForms(HttpRequestMethodNotSupportedException refused, HttpServletRequest request) {
        var address = request.getRequestURI();
        int end = address.lastIndexOf('/');
        if (end < 1 || address.startsWith("//") || !"GET".equals(request.getMethod())) {
            return page(405);
        }
        var query = request.getQueryString();
        return new SeeOther(address.substring(0, end) + (query == null ? "" : "?" + query));
    }

    static Page busy(Throwable crowded, HttpServletResponse response) {
        log.warn(
                "A request is asked to wait: {}",
                NestedExceptionUtils.getMostSpecificCause(crowded).getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_SECONDS));
        return page(503);
    }

    /** Whether it is for want of a connection that something failed. */
    static boolean isBusy(@Nullable Throwable failure) {
        return failure instanceof CannotGetJdbcConnectionException
                || failure instanceof CannotCreateTransactionException
                || failure != null && isBusy(failure.getCause());
    }

    static Page page(int status) {
        var known = HttpStatus.resolve(status);
        var shown = switch (status) {
            case 403, 404, 409, 413, 429, 503 -> status;
            default -> status < 500 ? 400 : 500;
        };
        return Page.of("ui/error", shown)
                .title("ui.error." + shown + ".title")
                .status(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known);
    }
}
