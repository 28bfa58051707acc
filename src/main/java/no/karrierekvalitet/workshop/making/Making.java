package no.karrierekvalitet.workshop.making;

import java.time.Clock;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.workshop.EventText;
import no.karrierekvalitet.workshop.making.templates.Template;
import no.karrierekvalitet.workshop.programme.Day;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.programme.Programme;
import no.karrierekvalitet.workshop.programme.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes events: from a template, from another event, or from nothing. Whoever makes one is its organiser. */
@Component
public class Making {

    private final MakingStore store;
    private final Writing writing;
    private final Editions editions;
    private final Clock clock;

    Making(MakingStore store, Writing writing, Editions editions, Clock clock) {
        this.store = store;
        this.writing = writing;
        this.editions = editions;
        this.clock = clock;
    }

    /** An event with one empty day. */
    @Transactional
    public UUID empty(Viewer.Person maker, Outline outline) {
        var event = add(maker, outline, EventText.none(), 1, null, null, null);
        writing.add(event, 1, Day.USUAL_START, List.of());
        return event;
    }

    /**
     * The events of a template's sessions, the first one first.
     *
     * @param between the time from one session to the next, of a series
     */
    @Transactional
    public List<UUID> from(Viewer.Person maker, Outline outline, Template template, Period between) {
        var series = template.series() ? Ids.next() : null;
        var events = new ArrayList<UUID>();
        for (var session : template.sessions()) {
            var day = outline.startsOn().plus(between.multipliedBy(events.size()));
            events.add(session(maker, titled(outline.at(day), session.title()), template, session, series));
        }
        return events;
    }

    private UUID session(
            Viewer.Person maker, Outline outline, Template template, Template.Session session, @Nullable UUID series) {
        var summary = EventText.in(outline.languages(), template.summary());
        var days = session.days();
        var event = add(maker, outline, summary, days.size(), template.id(), series, template.people());
        for (int i = 0; i < days.size(); i++) {
            var day = i + 1;
            writing.add(
                    event,
                    day,
                    days.get(i).start(),
                    days.get(i).items().stream()
                            .map(item -> Copying.of(item, day, outline.languages()))
                            .toList());
        }
        return event;
    }

    /** An event with another's programme, in new languages if need be. Nobody is taken along, and nothing said. */
    @Transactional
    public UUID copy(Viewer.Person maker, Outline outline, Localized summary, Programme programme) {
        var languages = outline.languages();
        var days = programme.days();
        var event = add(maker, outline, EventText.in(languages, summary), days.size(), null, null, null);
        days.forEach(day -> writing.add(event, day.number(), day.start(), copies(day.items(), languages)));
        return event;
    }

    private static List<Item> copies(List<Item> items, List<Language> languages) {
        return items.stream().map(item -> Copying.of(item, languages)).toList();
    }

    private UUID add(
            Viewer.Person maker,
            Outline outline,
            Localized summary,
            int days,
            @Nullable String template,
            @Nullable UUID series,
            @Nullable Integer people) {
        var event = Ids.next();
        var edition = editions.current().id();
        store.add(event, outline, summary, days, template, series, people, edition, maker.id(), clock.instant());
        store.engage(event, maker.id(), "ORGANISER");
        return event;
    }

    private static Outline titled(Outline outline, @Nullable Localized session) {
        if (session == null) {
            return outline;
        }
        var titles = new LinkedHashMap<>(outline.title().texts());
        titles.replaceAll(
                (code, title) -> title + ": " + session.in(Language.of(code).orElse(Language.NB)));
        return outline.called(new Localized(titles));
    }
}
