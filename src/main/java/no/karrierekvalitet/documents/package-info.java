/** Reports, sheets and calendars as values, and their writers (PDF, CSV, iCalendar). */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package no.karrierekvalitet.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
