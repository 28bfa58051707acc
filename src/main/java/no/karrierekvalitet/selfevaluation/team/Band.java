package no.karrierekvalitet.selfevaluation.team;

/**
 * How large a part of a team has come somewhere, as coarse as it is ever told. The outer bands never mean none or all, not
 * even to somebody who takes their own answer away: each holds at least three different counts.
 */
public enum Band {
    /** Few or none: up to two, or up to a quarter. */
    FEW("few"),
    /** Less than half. */
    SOME("some"),
    /** Half or more. */
    HALF("half"),
    /** Most or all. */
    MOST("most");

    private final String key;

    Band(String key) {
        this.key = key;
    }

    /** The last part of this band's text keys, and its value in files taken out. */
    public String key() {
        return key;
    }

    /** From 1 for few to 4 for most. */
    public int length() {
        return ordinal() + 1;
    }

    /** @param of at least {@link Batches#FEWEST} */
    static Band of(int reached, int of) {
        var edge = Math.max(2, of / 4);
        if (reached <= edge) {
            return FEW;
        }
        if (reached >= of - edge) {
            return MOST;
        }
        return reached * 2 < of ? SOME : HALF;
    }
}
