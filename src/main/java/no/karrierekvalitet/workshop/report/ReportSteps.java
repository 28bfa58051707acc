package no.karrierekvalitet.workshop.report;

import java.util.Optional;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.EventStep;
import org.springframework.stereotype.Component;

/** When the day is over, those who worked at it go to the report, and everybody when it has been opened. */
@Component
class ReportSteps implements EventStep {

    private final EventReports reports;

    ReportSteps(EventReports reports) {
        this.reports = reports;
    }

    @Override
    public Phase phase() {
        return Phase.AFTER;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Shown> show(Attendee who) {
        var event = who.event();
        var open = reports.isOpen(event.id());
        var worked = who.isStaff() && who.person() != null;
        if (event.status() != EventStatus.ENDED || !open && !worked) {
            return Optional.empty();
        }
        return Optional.of(Shown.of(
                "workshop.report.step",
                event.path() + "/rapport",
                open ? State.DONE : State.OPTIONAL,
                open ? "workshop.report.step.open" : "workshop.report.step.fact"));
    }
}
