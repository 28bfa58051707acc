package no.karrierekvalitet.workshop.report;

import java.util.Optional;
import java.util.Set;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.EventStep;
import no.karrierekvalitet.workshop.Part;
import org.springframework.stereotype.Component;

/** When the day is over, those who worked at it go to the report; organisers see for whom it is open. */
@Component
class ReportSteps implements EventStep {

    private static final Set<Part> STAFF = Set.of(Part.FACILITATOR, Part.THEME_TEAM, Part.HELPER);

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
        if (event.status() != EventStatus.ENDED
                || who.person() == null
                || STAFF.stream().noneMatch(who::is)) {
            return Optional.empty();
        }
        var open = reports.isOpen(event.id());
        return Optional.of(Shown.of(
                "workshop.report.step",
                event.path() + "/rapport",
                open ? State.DONE : State.OPTIONAL,
                open ? "workshop.report.step.open" : "workshop.report.step.fact"));
    }
}
