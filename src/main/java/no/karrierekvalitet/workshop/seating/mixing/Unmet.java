package no.karrierekvalitet.workshop.seating.mixing;

import java.util.Locale;

/** A wish that could not be met, and why. */
public record Unmet(Wish wish, Reason reason) {

    public enum Reason {
        /** They, and those each of them must sit with, are more than the largest table seats. */
        TABLE_TOO_SMALL,
        /** Another wish keeps them, or somebody they must sit with, apart. */
        KEPT_APART,
        /** They were placed by hand, one here and one there, or both here. */
        PLACED_BY_HAND,
        /** Both lead a table, and each table has one leader. */
        BOTH_LEAD,
        /** The seats that were left did not allow it. */
        NO_ROOM;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
