package no.karrierekvalitet.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Answer to a change that was saved: 303 to where its effect is seen. htmx follows it and gets the fragment. */
public final class SeeOther extends RedirectView {

    /** @param path address within the product, never from user input but for encoded values in its query */
    public SeeOther(String path) {
        super(path, true);
        setStatusCode(HttpStatus.SEE_OTHER);
        setExposeModelAttributes(false);
        // What somebody searched for may hold braces
        setExpandUriTemplateVariables(false);
    }
}
