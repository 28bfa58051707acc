package no.karrierekvalitet.framework.editing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** How published editions came out: what is new in them, and how far they are from the one before. */
@Service
public class Releases {

    private final DraftStore store;

    Releases(DraftStore store) {
        this.store = store;
    }

    /** Empty for editions that were not made of a draft here. */
    public Optional<Release> of(UUID edition) {
        return Optional.ofNullable(all().get(edition));
    }

    public Map<UUID, Release> all() {
        return store.releases();
    }
}
