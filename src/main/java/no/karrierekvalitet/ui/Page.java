package no.karrierekvalitet.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page as a controller returns it: a template and one view record. The shell puts the frame on, or leaves it off when
 * htmx asks for a fragment. Templates take {@code @param Ui ui} and {@code @param … view}.
 */
public final class Page extends ModelAndView {

    static final String SELF = "page";

    private String titleKey = "ui.name";
    private Object[] titleArgs = {};
    private final List<Crumb> crumbs = new ArrayList<>();
    private boolean wide;
    private boolean light;
    private @Nullable Object content;
    private @Nullable Told told;

    private Page(String template) {
        super(template);
        addObject(SELF, this);
    }

    /** @param template path below {@code src/main/jte} without ending, as in {@code selfevaluation/area} */
    public static Page of(String template) {
        return new Page(template);
    }

    /** @param view what the template shows */
    public static Page of(String template, Object view) {
        var page = new Page(template);
        page.addObject("view", view);
        return page;
    }

    /** Title in the browser's tab: a text key and its arguments (localized texts are spoken in the reader's language). */
    public Page title(String key, Object... args) {
        titleKey = key;
        titleArgs = args;
        return this;
    }

    /** A step of the breadcrumb trail above this page, outermost first. */
    public Page under(String path, String key, Object... args) {
        crumbs.add(new Crumb(path, key, args));
        return this;
    }

    /** For pages that need the whole width, such as tables of a service. */
    public Page wide() {
        wide = true;
        return this;
    }

    /** For pages on strangers' old phones: the phone's own letters, and nothing that the page works without. */
    public Page light() {
        light = true;
        return this;
    }

    /**
     * Says that the body is made of this content and the reader's language alone, so that it is rendered once and kept.
     *
     * @param content names the content and its version
     */
    public Page madeOf(Object content) {
        this.content = content;
        return this;
    }

    /** For public pages: their lasting address and what they are about. */
    public Page tells(Told told) {
        this.told = told;
        return this;
    }

    public Page status(HttpStatus status) {
        setStatus(status);
        return this;
    }

    String titleKey() {
        return titleKey;
    }

    Object[] titleArgs() {
        return titleArgs;
    }

    List<Crumb> crumbs() {
        return crumbs;
    }

    @Nullable
    Object content() {
        return content;
    }

    @Nullable
    Told told() {
        return told;
    }

    boolean isWide() {
        return wide;
    }

    boolean isLight() {
        return light;
    }

    /** Not what is in it: that holds this page itself, and what people wrote. */
    @Override
    public String toString() {
        return "Page " + getViewName();
    }

    record Crumb(String path, String key, Object... args) {}
}
