package no.karrierekvalitet.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Answer to an old address of what is elsewhere now: 301 to there, with the same query. */
public final class MovedTo extends RedirectView {

    /** @param path address within the product, never from user input */
    public MovedTo(String path) {
        super(path, true);
        setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        setExposeModelAttributes(false);
        setPropagateQueryParams(true);
    }
}
