package no.karrierekvalitet.framework;

/** Something of an edition that has a page of its own, and so a name in addresses. */
public interface Slugged {

    /** Lasts through all editions. */
    String id();

    /** The name in addresses: bokmål in small letters without æ, ø and å. Unique among things of its kind. */
    String slug();

    /** Whether an address means this: by its name, or by its id, as older links have it. */
    default boolean isCalled(String name) {
        return slug().equals(name) || id().equals(name);
    }
}
