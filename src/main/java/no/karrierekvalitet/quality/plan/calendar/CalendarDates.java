package no.karrierekvalitet.quality.plan.calendar;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.documents.Calendar;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Viewer;

/** Dates of a service for the calendar of somebody who works there, contributed as a bean by the feature that has them. */
public interface CalendarDates {

    List<Calendar.Entry> of(UUID service, Viewer viewer, Language language);
}
