package no.karrierekvalitet.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.karrierekvalitet.platform.Access;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page behind every error that no handler answered: unknown addresses, refused requests, defects. */
@Controller
@Access(Access.Rule.ANYONE)
class ErrorPages implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    Page error(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && Failures.isBusy(failure)) {
            return Failures.busy(failure, response);
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Failures.page(status instanceof Integer code ? code : 404);
    }
}
