package no.karrierekvalitet.workshop.making.staff;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.identity.LeftBehind;
import no.karrierekvalitet.platform.Localized;
import org.springframework.stereotype.Component;

/** Events whose only organiser a person is. */
@Component
class EventsLeftBehind implements LeftBehind {

    private final OrganiserStore store;

    EventsLeftBehind(OrganiserStore store) {
        this.store = store;
    }

    @Override
    public String textKey() {
        return "workshop.making.left.behind";
    }

    @Override
    public List<Localized> of(UUID person) {
        return store.onlyOrganisedBy(person);
    }
}
