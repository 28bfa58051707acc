package no.karrierekvalitet.workshop.seating.mixing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What two people at one table should rather not share, and how much it weighs when they do. */
public enum Trait {
    ORGANISATION(8),
    SPEAKER(6),
    SECTOR(3),
    COUNTY(2);

    /** That they have sat together in an earlier round. */
    public static final int MET = 10;
    /** Of any two at one table, so that tables fill evenly. */
    public static final int COMPANY = 1;

    private final int weight;

    Trait(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    String of(Guest guest) {
        return switch (this) {
            case ORGANISATION -> plain(guest.organisation());
            case SPEAKER -> guest.speaker() ? "" : null;
            case SECTOR -> guest.sector();
            case COUNTY -> guest.county();
        };
    }

    private static @Nullable String plain(@Nullable String organisation) {
        return organisation == null || organisation.isBlank()
                ? null
                : organisation.strip().toLowerCase(Locale.ROOT);
    }
}
