package no.karrierekvalitet.workshop.report.web;

/**
 * How it stands with sending the report.
 *
 * @param waiting how many have asked for it and not been sent it
 * @param underWay whether letters are being written just now
 * @param leave whether letters leave the house at all
 * @param demo whether everybody can read them instead
 */
public record Letters(int waiting, int sent, boolean underWay, boolean leave, boolean demo) {

    /** For those who do not send it. */
    static final Letters NOT_TOLD = new Letters(0, 0, false, true, false);

    /** Whether there is anything to tell. */
    public boolean any() {
        return waiting > 0 || sent > 0;
    }
}
