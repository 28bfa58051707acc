package no.karrierekvalitet.quality.plan;

/** What came of saving an action. */
public sealed interface Saved {

    record Kept() implements Saved {}

    /** Somebody else was faster: nothing was saved, and both texts are there to be read. */
    record Outrun(Action now) implements Saved {}
}
