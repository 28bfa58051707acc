package no.karrierekvalitet.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Something that is said above the page of this request, whichever page that is. */
public record Notice(String template, Object view) {

    private static final String ATTRIBUTE = Notice.class.getName();

    /** @param template path below {@code src/main/jte} without ending */
    public static void put(HttpServletRequest request, String template, Object view) {
        request.setAttribute(ATTRIBUTE, new Notice(template, view));
    }

    static @Nullable Notice of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Notice notice ? notice : null;
    }
}
