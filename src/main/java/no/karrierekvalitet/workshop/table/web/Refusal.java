package no.karrierekvalitet.workshop.table.web;

import no.karrierekvalitet.workshop.table.Outcome;

/** What could not be done, told with what was written, so that it is not lost. */
public record Refusal(Outcome outcome, String text) {

    public String key() {
        return "workshop.table.refused." + outcome.key();
    }
}
