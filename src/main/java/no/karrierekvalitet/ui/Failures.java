package no.karrierekvalitet.ui;

import no.karrierekvalitet.platform.Failure;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns the few meanings of failure into pages in the reader's language. Everything unforeseen is left to the error page. */
@ControllerAdvice
class Failures {

    @ExceptionHandler
    Page failure(Failure failure) {
        return page(failure.status());
    }

    static Page page(int status) {
        var known = HttpStatus.resolve(status);
        var shown = switch (status) {
            case 403, 404, 409, 413, 429 -> status;
            default -> status < 500 ? 400 : 500;
        };
        return Page.of("ui/error", shown)
                .title("ui.error." + shown + ".title")
                .status(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known);
    }
}
