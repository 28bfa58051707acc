package no.karrierekvalitet.quality.sharing;

import java.util.Optional;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.HomeCard;
import org.springframework.stereotype.Component;

/** Leads owners to what their services share. */
@Component
class OwnerCard implements HomeCard {

    private final ShareStore store;

    OwnerCard(ShareStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public Optional<Block> show(Viewer viewer) {
        return viewer instanceof Viewer.Person person && store.owns(person.id())
                ? Optional.of(new Block("quality/sharing/card", OwnerPages.PATH))
                : Optional.empty();
    }
}
