package no.karrierekvalitet.workshop.seating.print;

/** A table's sign. */
public record Sign(int number, QrCode code) {}
