package no.karrierekvalitet.workshop.play;

/**
 * Something a simulated table or phone does in a step.
 *
 * @param at when, as a share of the step's time: 0 to 1
 * @param table which table, counted from 0
 * @param phone which of the table's phones; less than 0 for the table's own device
 * @param turn which of several of the same kind
 */
record Act(double at, Kind kind, int table, int phone, int turn) {

    enum Kind {
        WRITE,
        DOT,
        SUMMARISE,
        SEND,
        READY,
        CALL,
        CALM
    }
}
