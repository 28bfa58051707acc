package no.karrierekvalitet.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import no.karrierekvalitet.platform.Access;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page behind every error that no handler answered: unknown addresses, refused requests, defects. */
@Controller
@Access(Access.Rule.ANYONE)
class ErrorPages implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    Page error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Failures.page(status instanceof Integer code ? code : 404);
    }
}
