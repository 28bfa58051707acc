package no.karrierekvalitet.quality.plan.calendar;

import java.util.UUID;
import no.karrierekvalitet.identity.PersonalData;
import org.springframework.stereotype.Component;

/** Which services' dates a person's calendar reads. The addresses are left out: they are keys, and files wander. */
@Component
record FeedData(FeedStore feeds) implements PersonalData {

    @Override
    public String section() {
        return "serviceCalendars";
    }

    @Override
    public Object of(UUID person) {
        return feeds.of(person);
    }
}
