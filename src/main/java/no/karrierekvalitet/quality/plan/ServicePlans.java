package no.karrierekvalitet.quality.plan;

import java.util.UUID;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the plan of a service. Whoever belongs to the service reads it and adds to it. */
@Component
public class ServicePlans {

    private final ActionStore actions;
    private final Services services;

    ServicePlans(ActionStore actions, Services services) {
        this.actions = actions;
        this.services = services;
    }

    /**
     * Adds an action to the plan of a service the viewer belongs to.
     *
     * @throws Failure.NotFound when they do not belong to it
     */
    @Transactional
    public UUID add(NewAction action, Viewer viewer) {
        services.standing(action.service(), viewer);
        var id = Ids.next();
        actions.add(id, action);
        return id;
    }
}
