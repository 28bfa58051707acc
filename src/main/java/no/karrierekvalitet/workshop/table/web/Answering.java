package no.karrierekvalitet.workshop.table.web;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.table.Operation;
import no.karrierekvalitet.workshop.table.Outcome;
import no.karrierekvalitet.workshop.table.Sheets;
import no.karrierekvalitet.workshop.table.Work;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Does what a form asks for, and answers with the page: anew, or as it is with what was refused. */
@Component
class Answering {

    private static final Set<Outcome> DONE = EnumSet.of(Outcome.KEPT, Outcome.AGAIN);

    private final Work work;
    private final Sheets sheets;

    Answering(Work work, Sheets sheets) {
        this.work = work;
        this.sheets = sheets;
    }

    Object to(Attendee who, Ui ui, Operation operation) {
        var outcome = work.apply(who, operation);
        if (DONE.contains(outcome)) {
            return new SeeOther(who.event().path() + "/bord");
        }
        if (outcome == Outcome.GONE) {
            throw new Failure.NotFound();
        }
        var refusal = new Refusal(outcome, Objects.requireNonNullElse(operation.text(), ""));
        return TablePages.page(sheets, who, ui, refusal).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
