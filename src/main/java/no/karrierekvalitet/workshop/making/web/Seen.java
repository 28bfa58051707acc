package no.karrierekvalitet.workshop.making.web;

import java.util.LinkedHashMap;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.workshop.Event;

/** Which state of the event somebody had before their eyes while they wrote. */
final class Seen {

    static final String FIELD = "version";

    private Seen() {}

    /**
     * The form again, after somebody else was quicker: with everything typed, and as having seen the event as it is now,
     * so that saving once more is a choice.
     */
    static Form again(Form form, Event now) {
        var values = new LinkedHashMap<>(form.values());
        values.put(FIELD, String.valueOf(now.version()));
        return new Form(values, form.errors()).withError(FIELD, "workshop.making.form.overtaken");
    }
}
