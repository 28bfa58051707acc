package no.karrierekvalitet.workshop.room;

import java.time.Duration;
import java.util.UUID;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.programme.Step;
import org.jspecify.annotations.Nullable;

/**
 * A place the room can be: a step of an item, or an item without steps.
 *
 * @param number of the step within its item, from 1; 0 without steps
 */
public record Stop(Item item, @Nullable Step step, int number) {

    public Duration time() {
        return Duration.ofMinutes(step == null ? item.minutes() : step.minutes());
    }

    public @Nullable UUID stepId() {
        return step == null ? null : step.id();
    }

    boolean is(@Nullable UUID anItem, @Nullable UUID aStep) {
        return item.id().equals(anItem)
                && (step == null ? aStep == null : step.id().equals(aStep));
    }
}
