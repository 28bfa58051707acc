package no.karrierekvalitet.development.calendar;

import java.time.Instant;
import java.util.UUID;
import no.karrierekvalitet.identity.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a person's calendar reads their plan. The address itself is left out: it is a key, and files wander. */
@Component
record FeedData(FeedStore feeds) implements PersonalData {

    /** @param since when the address was made; null when there is none */
    record Feed(@Nullable Instant since) {}

    @Override
    public String section() {
        return "planCalendar";
    }

    @Override
    public Object of(UUID person) {
        return new Feed(feeds.since(person).orElse(null));
    }
}
