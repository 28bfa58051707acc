package no.karrierekvalitet.live;

/**
 * The moment before a page looked up what it shows. Handlers take it as a parameter and give it to their view; the
 * template hands it to {@code live/stream.jte}, and the page hears of everything that changed since.
 *
 * @param heard the last signal that had come when the page was asked for
 * @param millis the server's time, so that clocks on pages agree with it
 */
public record Moment(long heard, long millis) {}
