package no.karrierekvalitet.workshop.making;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventText;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.making.templates.Templates;
import org.springframework.stereotype.Component;

/** Makes events to test with. */
@Component
public class SomeEvent {

    private final Making making;
    private final Templates templates;
    private final Events events;

    SomeEvent(Making making, Templates templates, Events events) {
        this.making = making;
        this.templates = templates;
        this.events = events;
    }

    /** A draft from a template, by {@link Someone#SELF}. */
    public Event from(String template) {
        var outline = new Outline(
                new Localized(java.util.Map.of("nb", "Prøvesamling")),
                LocalDate.of(2027, 3, 9),
                "Biblioteket",
                List.of(Language.NB),
                null);
        return find(making.from(
                        Someone.SELF.person(), outline, templates.find(template).orElseThrow(), Period.ofMonths(1))
                .getFirst());
    }

    public Event empty(List<Language> languages) {
        var outline = new Outline(
                EventText.of(languages, List.of("Prøvesamling", "Trial")),
                LocalDate.of(2027, 3, 9),
                "",
                languages,
                null);
        return find(making.empty(Someone.SELF.person(), outline));
    }

    public Event find(UUID event) {
        return events.find(event).orElseThrow();
    }

    public static Attendee organiser(Event event) {
        return new Attendee(event, Set.of(Part.ORGANISER, Part.FACILITATOR), Someone.SELF.id(), null);
    }
}
