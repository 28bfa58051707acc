package no.karrierekvalitet.quality.plan;

import no.karrierekvalitet.workshop.events.ThoughtGiven;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what people give their service from events. */
@Component
class GivenThoughts {

    private final ServicePlans plans;

    GivenThoughts(ServicePlans plans) {
        this.plans = plans;
    }

    @ApplicationModuleListener
    void on(ThoughtGiven thought) {
        plans.give(thought.id(), thought.person(), thought.service(), thought.words(), thought.event(), thought.path());
    }
}
