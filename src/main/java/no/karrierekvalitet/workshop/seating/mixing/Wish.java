package no.karrierekvalitet.workshop.seating.mixing;

import java.util.UUID;

/** Two people who want to sit together, or must not. */
public record Wish(UUID id, Kind kind, UUID one, UUID other) {

    public enum Kind {
        TOGETHER,
        APART
    }
}
