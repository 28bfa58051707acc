package no.karrierekvalitet.workshop.seating;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.workshop.seating.mixing.Wish;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who should sit together and who should not. Whoever calls has made sure that an organiser asks. */
@Component
public class WishList {

    private final WishStore store;

    WishList(WishStore store) {
        this.store = store;
    }

    public List<Wish> of(UUID event) {
        return store.of(event);
    }

    /** A wish about the same two takes the earlier one's place. Nothing when one of them is not at this event. */
    @Transactional
    public void add(UUID event, Wish.Kind kind, UUID one, UUID other) {
        store.add(event, new Wish(Ids.next(), kind, one, other));
    }

    @Transactional
    public void remove(UUID event, UUID wish) {
        store.remove(event, wish);
    }
}
