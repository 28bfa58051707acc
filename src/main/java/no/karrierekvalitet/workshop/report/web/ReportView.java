package no.karrierekvalitet.workshop.report.web;

import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.report.files.Voice;
import no.karrierekvalitet.workshop.report.taking.Given;
import no.karrierekvalitet.workshop.report.taking.Taken;

/**
 * The report as somebody reads it.
 *
 * @param taken what the reader has taken along, by what it was
 * @param given what has been taken along for the reader's services, and what can be
 * @param organiser whether they decide who else reads it
 * @param mayWish whether they may ask for it by mail, as one who worked there with an account
 * @param wishes whether they have
 */
public record ReportView(
        Voice voice,
        Map<UUID, Taken> taken,
        Given given,
        boolean organiser,
        boolean open,
        Letters letters,
        boolean mayWish,
        boolean wishes) {

    public String path() {
        return voice.report().event().path() + "/rapport";
    }

    public boolean draft() {
        return voice.report().event().status() != EventStatus.ENDED;
    }
}
