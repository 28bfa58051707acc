package no.karrierekvalitet.workshop.themes;

import java.util.UUID;

/**
 * A name that the theme team gave to what several tables said.
 *
 * @param version grows with every change of its name or place
 */
public record Theme(UUID id, UUID item, String name, double position, int version) {

    public static final int LONGEST = 120;
}
