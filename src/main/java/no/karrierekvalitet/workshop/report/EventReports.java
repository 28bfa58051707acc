package no.karrierekvalitet.workshop.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.RehearsalEnded;
import no.karrierekvalitet.workshop.report.EventReport.Section;
import no.karrierekvalitet.workshop.report.EventReport.Theme;
import no.karrierekvalitet.workshop.room.Signals;
import no.karrierekvalitet.workshop.themes.board.Boards;
import no.karrierekvalitet.workshop.themes.board.Said;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to reports of events. Each is made once for every state of its event. */
@Service
public class EventReports {

    private final ReportStore store;
    private final Boards boards;
    private final List<ReportPart> parts;
    private final Signals signals;
    private final Clock clock;
    private final Cache<UUID, EventReport> made = Caffeine.newBuilder()
            .maximumSize(20)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    EventReports(ReportStore store, Boards boards, List<ReportPart> parts, Signals signals, Clock clock) {
        this.store = store;
        this.boards = boards;
        this.parts = parts;
        this.signals = signals;
        this.clock = clock;
    }

    /** The report as things stand; until the event has ended it is a draft of one. */
    @Transactional
    public EventReport of(Event event) {
        var state = store.state(event.id())
                + parts.stream().map(part -> part.state(event.id())).collect(Collectors.joining(".", ".", ""));
        var known = made.getIfPresent(event.id());
        if (known != null && known.state().equals(state)) {
            return known;
        }
        var report = make(event, state);
        made.put(event.id(), report);
        return report;
    }

    private EventReport make(Event event, String state) {
        var summaries = store.summaries(event.id());
        var tallies = parts.stream()
                .flatMap(part -> part.tallies(event.id()).stream())
                .collect(Collectors.groupingBy(Tally::item));
        var sections = store.items(event.id()).stream()
                .map(item -> section(
                        item, summaries.getOrDefault(item.id(), List.of()), tallies.getOrDefault(item.id(), List.of())))
                .filter(section -> !section.isEmpty())
                .toList();
        return new EventReport(event, state, sections, participation(event), tables(sections));
    }

    private Section section(ReportStore.Item item, List<EventReport.Summary> summaries, List<Tally> tallies) {
        var notes = boards.all(item.id());
        var byTheme = notes.stream()
                .filter(note -> note.theme() != null)
                .collect(Collectors.groupingBy(note -> String.valueOf(note.theme())));
        var themes = boards.themes(item.id()).stream()
                .filter(theme -> theme.weight().notes() > 0)
                .map(theme -> new Theme(
                        theme.id(),
                        theme.name(),
                        theme.weight(),
                        byTheme.getOrDefault(theme.id().toString(), List.of())))
                .toList();
        var loose = notes.stream().filter(note -> note.theme() == null).toList();
        return new Section(item.id(), item.title(), themes, loose, summaries, tallies);
    }

    private static int tables(List<Section> sections) {
        return (int) sections.stream()
                .flatMap(Section::words)
                .map(Said::table)
                .distinct()
                .count();
    }

    /** Counted while there are participants; what was counted last stays when they are forgotten. */
    private Participation participation(Event event) {
        Map<String, Integer> arrived = store.arrived(event.id());
        if (!arrived.isEmpty() && event.status() != EventStatus.DRAFT) {
            store.keep(event.id(), Participation.of(arrived));
        }
        return store.kept(event.id());
    }

    /** Whether everybody with its address may read it. */
    @Transactional(readOnly = true)
    public boolean isOpen(UUID event) {
        return store.isOpen(event);
    }

    @Transactional
    public void open(UUID event, boolean open) {
        store.open(event, open, clock.instant());
        signals.roomMoved(event);
    }

    @EventListener
    void forget(RehearsalEnded ended) {
        store.forget(ended.event());
    }
}
