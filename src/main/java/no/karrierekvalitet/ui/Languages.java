package no.karrierekvalitet.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.WebUtils;

/**
 * Which language a page is shown in: the address ({@code ?lang=nn}) first, then what the person has chosen for good,
 * then the reader's own choice on this device (a cookie that holds nothing else), then what the browser asks for.
 */
final class Languages {

    static final String COOKIE = "lang";
    static final String PARAMETER = "lang";

    private Languages() {}

    static Language of(HttpServletRequest request, Viewer viewer) {
        return inAddress(request)
                .or(() -> onDevice(request))
                .or(() -> viewer instanceof Viewer.Person person ? Optional.of(person.language()) : Optional.empty())
                .orElseGet(() -> Language.preferred(
                        request.getHeader("Accept-Language") == null
                                ? Collections.emptyList()
                                : Collections.list(request.getLocales())));
    }

    static Optional<Language> inAddress(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER))
                .flatMap(Language::of)
                .filter(offered(request)::contains);
    }

    /** What the page that answers can be read in. */
    static List<Language> offered(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
                        && handler.hasMethodAnnotation(Multilingual.class)
                ? List.of(Language.values())
                : Language.INTERFACE;
    }

    private static Optional<Language> onDevice(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> Language.of(cookie.getValue()))
                .filter(offered(request)::contains);
    }
}
