package no.karrierekvalitet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final Calendar.Entry VISIT = new Calendar.Entry(
            "a1@example.no",
            LocalDate.of(2026, 3, 28),
            LocalDate.of(2026, 3, 30),
            "Besøke Nav, Ås; \"bli kjent\"\nBEGIN:VEVENT",
            "Med Kari",
            Instant.parse("2026-01-02T03:04:05Z"),
            URI.create("https://example.no/utvikling"));

    @Test
    void whatIsWrittenReadsBack() {
        var calendar = Biweekly.parse(ics()).first();

        assertThat(calendar.getEvents()).hasSize(1);
        var event = calendar.getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo("a1@example.no");
        assertThat(event.getSummary().getValue()).isEqualTo(VISIT.title());
        assertThat(event.getDescription().getValue()).isEqualTo("Med Kari");
        assertThat(event.getUrl().getValue()).isEqualTo("https://example.no/utvikling");
        assertThat(calendar.getNames().getFirst().getValue()).isEqualTo("Min utvikling");
    }

    @Test
    void daysAreWholeDaysAndTheEndIsTheDayAfterTheLast() {
        assertThat(ics()).contains("DTSTART;VALUE=DATE:20260328", "DTEND;VALUE=DATE:20260331");
    }

    @Test
    void daysAreTheSameWhereverTheServerStands() {
        var here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(ics()).contains("DTSTART;VALUE=DATE:20260328");
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static String ics() {
        return new String(new Calendar("Min utvikling", List.of(VISIT)).ics(), StandardCharsets.UTF_8);
    }
}
