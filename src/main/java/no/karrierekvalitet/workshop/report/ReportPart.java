package no.karrierekvalitet.workshop.report;

import java.util.List;
import java.util.UUID;

/** Contributed as a bean by a feature of the workshop that has counted something the report tells: votes, for one. */
public interface ReportPart {

    /** Everything counted at the event, in the order it is told. What must not be shown is not in it. */
    List<Tally> tallies(UUID event);

    /** Changes whenever the tallies do; the report is made anew then. */
    String state(UUID event);
}
