package no.karrierekvalitet.workshop.making.web;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.making.Making;
import no.karrierekvalitet.workshop.making.Outline;
import no.karrierekvalitet.workshop.making.Shared;
import no.karrierekvalitet.workshop.making.templates.Template;
import no.karrierekvalitet.workshop.making.templates.Templates;
import no.karrierekvalitet.workshop.programme.ItemKind;
import no.karrierekvalitet.workshop.programme.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a new event can begin with: nothing, a template, one's own event, or one that somebody shares. */
@Component
public class Sources {

    static final String NOTHING = "tom";

    private final Templates templates;
    private final Shared shared;
    private final Events events;
    private final Programmes programmes;
    private final Making making;

    Sources(Templates templates, Shared shared, Events events, Programmes programmes, Making making) {
        this.templates = templates;
        this.shared = shared;
        this.events = events;
        this.programmes = programmes;
        this.making = making;
    }

    /** The name in addresses: {@code tom}, a template's id, or an event's. */
    Source find(String name, Viewer.Person maker) {
        if (name.equals(NOTHING)) {
            return new Source(NOTHING, null, null, List.of(), false, 0);
        }
        return templates.find(name).map(Sources::of).orElseGet(() -> of(event(name, maker)));
    }

    List<Event> shared(Viewer.Person maker) {
        return shared.by(maker.id());
    }

    private Event event(String id, Viewer.Person maker) {
        return events.find(uuid(id))
                .filter(event -> shared.mayCopy(event.id(), maker.id()))
                .orElseThrow(Failure.NotFound::new);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Failure.NotFound();
        }
    }

    UUID make(String name, Viewer.Person maker, OutlineForm form, Outline outline) {
        if (name.equals(NOTHING)) {
            return making.empty(maker, outline);
        }
        return templates
                .find(name)
                .map(template ->
                        making.from(maker, outline, template, form.between()).getFirst())
                .orElseGet(() -> {
                    var event = event(name, maker);
                    return making.copy(maker, outline, event.summary(), programmes.of(event));
                });
    }

    private static Source of(Template template) {
        var days = new ArrayList<PreviewDay>();
        for (var session : template.sessions()) {
            for (var day : session.days()) {
                days.add(new PreviewDay(
                        session.title(),
                        day.start(),
                        day.items().stream()
                                .map(item -> new PreviewItem(item.kind(), item.title(), item.minutes()))
                                .toList()));
            }
        }
        return new Source(
                template.id(),
                template.title(),
                template.summary(),
                days,
                template.series(),
                template.sessions().size());
    }

    private Source of(Event event) {
        var days = programmes.of(event).days().stream()
                .map(day -> new PreviewDay(
                        null,
                        day.start(),
                        day.items().stream()
                                .map(item -> new PreviewItem(item.kind(), item.title(), item.minutes()))
                                .toList()))
                .toList();
        return new Source(event.id().toString(), event.title(), event.summary(), days, false, 1);
    }

    /**
     * What a new event can look like before it is made.
     *
     * @param title null for nothing
     * @param sessions events that come of it
     */
    public record Source(
            String name,
            @Nullable Localized title,
            @Nullable Localized summary,
            List<PreviewDay> days,
            boolean series,
            int sessions) {

        String titleIn(Language language) {
            return title == null ? "" : title.in(language);
        }
    }

    /** @param title of a session in a series */
    public record PreviewDay(@Nullable Localized title, LocalTime start, List<PreviewItem> items) {

        public int minutes() {
            return items.stream().mapToInt(PreviewItem::minutes).sum();
        }

        public LocalTime at(int item) {
            return start.plusMinutes(
                    IntStream.range(0, item).map(i -> items.get(i).minutes()).sum());
        }
    }

    public record PreviewItem(ItemKind kind, Localized title, int minutes) {}
}
