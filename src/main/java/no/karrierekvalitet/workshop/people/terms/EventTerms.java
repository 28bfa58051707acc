package no.karrierekvalitet.workshop.people.terms;

import java.util.UUID;
import no.karrierekvalitet.workshop.people.Registration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the terms on which people take part in an event. */
@Component
public class EventTerms {

    private final TermsStore store;
    private final Registration registration;

    EventTerms(TermsStore store, Registration registration) {
        this.store = store;
        this.registration = registration;
    }

    @Transactional(readOnly = true)
    public Terms of(UUID event) {
        return store.of(event);
    }

    /** Changes them. When there are more places now, those who have waited longest get them, and a letter. */
    @Transactional
    public void change(UUID event, Terms terms) {
        store.put(event, terms);
        registration.advance(event);
    }
}
