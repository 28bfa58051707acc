package no.karrierekvalitet.framework.exchange;

/**
 * A file of an edition as it was handed in.
 *
 * @param name with ending, as in {@code glossary.json}; decides which schema holds
 */
public record Document(String name, byte[] content) {

    /** The part of the edition it holds. */
    String part() {
        return name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
    }
}
