package no.karrierekvalitet.documents;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;

/** Writes a {@link Calendar} as iCalendar. */
final class Ics {

    private Ics() {}

    static byte[] write(Calendar calendar) {
        var ical = new ICalendar();
        ical.setProductId("-//Karrierekvalitet//NO");
        ical.setName(calendar.name());
        ical.addExperimentalProperty("X-WR-CALNAME", calendar.name());
        ical.setRefreshInterval(
                biweekly.util.Duration.fromMillis(Duration.ofHours(12).toMillis()));
        calendar.entries().forEach(entry -> ical.addEvent(event(entry)));
        return Biweekly.write(ical).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(Calendar.Entry entry) {
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(entry.changedAt()));
        event.setSummary(entry.title());
        event.setDateStart(new DateStart(day(entry.from())));
        event.setDateEnd(new DateEnd(day(entry.to().plusDays(1))));
        event.setClassification(Classification.private_());
        event.setTransparency(Transparency.transparent());
        if (entry.description() != null) {
            event.setDescription(entry.description());
        }
        if (entry.link() != null) {
            event.setUrl(entry.link().toString());
        }
        return event;
    }

    private static ICalDate day(LocalDate date) {
        return new ICalDate(Date.valueOf(date), false);
    }
}
