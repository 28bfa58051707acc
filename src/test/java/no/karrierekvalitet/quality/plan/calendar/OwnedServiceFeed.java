package no.karrierekvalitet.quality.plan.calendar;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.platform.Secret;
import org.springframework.stereotype.Component;

/** Whoever has the secret address may read the calendar, as a calendar does. */
@Component
record OwnedServiceFeed(FeedStore feeds) implements Owned {

    @Override
    public Set<String> paths() {
        return Set.of("/kalender/tjeneste/{token}.ics");
    }

    @Override
    public Map<String, ?> make(String path) {
        var token = Secret.random().text();
        feeds.renew(Someone.SELF.id(), Stage.SERVICE, token, Instant.EPOCH);
        return Map.of("token", token);
    }

    @Override
    public Set<Someone> admitted(String path) {
        return EnumSet.allOf(Someone.class);
    }
}
