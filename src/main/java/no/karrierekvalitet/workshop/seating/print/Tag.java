package no.karrierekvalitet.workshop.seating.print;

import java.util.List;

/**
 * A name tag.
 *
 * @param role key of a role worth telling; empty for most
 */
public record Tag(String name, String organisation, String role, List<Place> places) {

    public record Place(int round, int table) {}

    /** In millimetres: long names are set smaller. */
    public double size() {
        return name.length() <= 16 ? 9 : name.length() <= 24 ? 7 : name.length() <= 40 ? 5.2 : 3.6;
    }
}
