package no.karrierekvalitet.workshop.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Attendees;
import no.karrierekvalitet.workshop.report.EventReports;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;

/** Who may read a report: those who worked at the event, and everybody when it has been opened. */
@Component
class Readers {

    private final Attendees attendees;
    private final EventReports reports;

    Readers(Attendees attendees, EventReports reports) {
        this.attendees = attendees;
        this.reports = reports;
    }

    Attendee admit(UUID event, Viewer viewer, HttpServletRequest request) {
        var who = attendees.of(event, viewer, request);
        if (who.isStaff() || reports.isOpen(event)) {
            return who;
        }
        if (viewer.signedIn()) {
            throw new Failure.NotFound();
        }
        throw new InsufficientAuthenticationException("Sign in first");
    }
}
