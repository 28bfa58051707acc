package no.karrierekvalitet.workshop.making.series;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.workshop.EventText;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.making.Making;
import no.karrierekvalitet.workshop.making.Outline;
import no.karrierekvalitet.workshop.making.templates.Template;
import no.karrierekvalitet.workshop.making.templates.Templates;
import no.karrierekvalitet.workshop.programme.ItemKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the year wheel's gatherings: one opening, and one about each competence area. */
@Component
public class YearWheel {

    private static final String TEMPLATE = "arshjul";
    private static final String AREA = "competence-standards/";

    private final Templates templates;
    private final Making making;
    private final Events events;

    YearWheel(Templates templates, Making making, Events events) {
        this.templates = templates;
        this.making = making;
        this.events = events;
    }

    public List<Gathering> gatherings() {
        var sessions = template().sessions();
        return IntStream.range(0, sessions.size())
                .mapToObj(i -> gathering(i + 1, sessions.get(i)))
                .toList();
    }

    /**
     * An event of one gathering, with its whole programme. Whoever makes it is its organiser. That they belong to the
     * service is the caller's to check.
     *
     * @throws Failure.NotFound when there is no such gathering
     */
    @Transactional
    public UUID event(int number, LocalDate day, UUID service, List<Language> languages, Viewer.Person maker) {
        var whole = template();
        if (number < 1 || number > whole.sessions().size()) {
            throw new Failure.NotFound();
        }
        var session = whole.sessions().get(number - 1);
        var one = new Template(
                whole.id(),
                whole.title(),
                whole.summary(),
                whole.fits(),
                whole.people(),
                whole.credit(),
                List.of(new Template.Session(null, session.days())));
        var title = title(session);
        var outline = new Outline(EventText.in(languages, title), day, "", languages, service);
        return making.from(maker, outline, one, Period.ZERO).getFirst();
    }

    /** Whether an event that was made is still there; its organiser may have deleted it. */
    public boolean has(UUID event) {
        return events.find(event).isPresent();
    }

    private Template template() {
        return templates.find(TEMPLATE).orElseThrow();
    }

    private static Localized title(Template.Session session) {
        return Objects.requireNonNull(session.title(), "a year wheel's gatherings have titles of their own");
    }

    private static Gathering gathering(int number, Template.Session session) {
        var items = session.days().stream().flatMap(day -> day.items().stream()).toList();
        var area = items.stream()
                .map(Template.TemplateItem::element)
                .filter(element -> element != null && element.startsWith(AREA))
                .findFirst()
                .map(element -> element.substring(AREA.length()))
                .orElse(null);
        return new Gathering(
                number,
                title(session),
                area,
                items.stream().map(YearWheel::point).toList());
    }

    private static Gathering.Point point(Template.TemplateItem item) {
        return new Gathering.Point(
                item.minutes(), item.title(), item.description(), item.kind() == ItemKind.TASK, item.prompts());
    }
}
