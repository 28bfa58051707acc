package no.karrierekvalitet.framework.local;

import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.HomeCard;
import org.springframework.stereotype.Component;

/** Leads those who keep a service's quality work going to its own statements and indicators. */
@Component
public class LocalCard implements HomeCard {

    private final Services services;
    private final LocalAdditions additions;

    LocalCard(Services services, LocalAdditions additions) {
        this.services = services;
        this.additions = additions;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Block> show(Viewer viewer) {
        if (!(viewer instanceof Viewer.Person person)) {
            return Optional.empty();
        }
        var own = services.of(person).stream()
                .filter(service -> additions.mayWrite(service.id(), viewer))
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(new Block("framework/local/card", new View(own)));
    }

    public record View(List<Service> services) {}
}
