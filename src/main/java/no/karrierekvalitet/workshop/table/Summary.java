package no.karrierekvalitet.workshop.table;

/**
 * The table's own words about a task.
 *
 * @param version 0 before anything is written
 * @param agreed devices that agree to this version
 * @param mine whether this device does
 * @param sent whether this version is sent
 */
public record Summary(String text, int version, int agreed, boolean mine, boolean sent) {
    static final Summary NONE = new Summary("", 0, 0, false, false);
}
