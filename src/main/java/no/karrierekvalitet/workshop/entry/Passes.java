package no.karrierekvalitet.workshop.entry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.workshop.Part;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to an event's links that need no account. */
@Component
public class Passes {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{20,60}");

    private final PassStore store;
    private final Clock clock;

    Passes(PassStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The pass behind a link that still works. */
    public Optional<Pass> open(String token) {
        return TOKEN.matcher(token).matches() ? store.byToken(token) : Optional.empty();
    }

    /** All links of an event but the tables', newest first, also those taken back. */
    public List<Pass> of(UUID event) {
        return store.ofEvent(event);
    }

    /** The link of every table of the event, by table; made for those that had none. */
    @Transactional
    public Map<UUID, Pass> ofTables(UUID event) {
        for (var table : store.tablesWithout(event)) {
            store.insert(Ids.next(), event, Part.TABLE, table, Secret.random().text(), "", clock.instant());
        }
        return store.ofTables(event).stream()
                .collect(Collectors.toMap(pass -> java.util.Objects.requireNonNull(pass.table()), Function.identity()));
    }

    /**
     * Makes a link for the projector, the theme team or helpers.
     *
     * @param label up to 100 characters
     */
    @Transactional
    public Pass make(UUID event, Part kind, String label) {
        if (kind != Part.PROJECTOR && kind != Part.THEME_TEAM && kind != Part.HELPER) {
            throw new Failure.Unreadable("No link gives the part " + kind);
        }
        var token = Secret.random().text();
        store.insert(Ids.next(), event, kind, null, token, label, clock.instant());
        return store.byToken(token).orElseThrow();
    }

    /** Takes a link back: devices that came by it are out at once. A table whose link is taken back gets a new one. */
    @Transactional
    public void revoke(UUID event, UUID pass) {
        if (store.revoke(event, pass, clock.instant()) == 0) {
            throw new Failure.NotFound();
        }
    }
}
