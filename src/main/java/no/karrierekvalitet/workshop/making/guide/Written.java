package no.karrierekvalitet.workshop.making.guide;

/**
 * What has been written and done at an event.
 *
 * @param moves of the facilitator
 */
public record Written(int notes, int summaries, int moves) {}
