package no.karrierekvalitet.workshop.themes.board;

/** How much stands behind a theme: how many tables, how many notes, and how many dots these were given. */
public record Weight(int tables, int notes, int dots) {

    public static final Weight NONE = new Weight(0, 0, 0);
}
