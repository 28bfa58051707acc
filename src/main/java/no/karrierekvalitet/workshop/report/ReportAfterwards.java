package no.karrierekvalitet.workshop.report;

import java.util.Optional;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.room.Afterwards;
import org.springframework.stereotype.Component;

/** Leads the phones of an event that is over to its report, once that is open for everybody. */
@Component
class ReportAfterwards implements Afterwards {

    private final EventReports reports;

    ReportAfterwards(EventReports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<String> report(Attendee who) {
        return reports.isOpen(who.event().id()) ? Optional.of(who.event().path() + "/rapport") : Optional.empty();
    }
}
