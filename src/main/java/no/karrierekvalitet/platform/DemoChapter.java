package no.karrierekvalitet.platform;

/**
 * A feature's part of the demo data, contributed as a bean: fictional, the same on every installation (fixed seeds), and
 * dated relative to the {@link java.time.Clock}'s today. Runs once, on an empty database, in one transaction with all
 * other chapters.
 */
public interface DemoChapter {

    /** Small numbers first; people and services are written at 10. */
    int order();

    void write();
}
