package no.karrierekvalitet.workshop.themes;

/** What somebody did on the board, as it is told. */
public enum Verb {
    MOVE,
    LOOSEN,
    GATHER,
    RENAME,
    MERGE,
    ORDER,
    DISSOLVE
}
