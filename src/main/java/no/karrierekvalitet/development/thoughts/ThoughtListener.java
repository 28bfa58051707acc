package no.karrierekvalitet.development.thoughts;

import no.karrierekvalitet.workshop.events.ThoughtTaken;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what people take along from events. */
@Component
class ThoughtListener {

    private final Thoughts thoughts;

    ThoughtListener(Thoughts thoughts) {
        this.thoughts = thoughts;
    }

    @ApplicationModuleListener
    void on(ThoughtTaken thought) {
        thoughts.keep(thought);
    }
}
