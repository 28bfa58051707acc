package no.karrierekvalitet.workshop.seating.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.documents.Publication;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.entry.Pass;
import no.karrierekvalitet.workshop.entry.Passes;
import no.karrierekvalitet.workshop.people.Participant;
import no.karrierekvalitet.workshop.people.Participants;
import no.karrierekvalitet.workshop.seating.Seatings;
import no.karrierekvalitet.workshop.seating.Tables;
import org.springframework.stereotype.Component;

/** Sets the hall's printed matter in type, in A4. Whoever calls has made sure that an organiser asks. */
@Component
class Printed {

    /** People on the tags of one file: more would be a file that no printer takes. */
    static final int PART = 400;

    private final Passes passes;
    private final Tables tables;
    private final Participants participants;
    private final Seatings seatings;
    private final Reports reports;
    private final Settings settings;

    Printed(
            Passes passes,
            Tables tables,
            Participants participants,
            Seatings seatings,
            Reports reports,
            Settings settings) {
        this.passes = passes;
        this.tables = tables;
        this.participants = participants;
        this.seatings = seatings;
        this.reports = reports;
        this.settings = settings;
    }

    byte[] signs(Event event, Ui ui) {
        var links = passes.ofTables(event.id());
        var signs = tables.of(event.id()).stream()
                .map(table -> new Sign(table.number(), QrCode.of(address(links, table.id()))))
                .toList();
        return print("signs", event, ui, pages(signs, 2));
    }

    private String address(Map<UUID, Pass> links, UUID table) {
        var pass = java.util.Objects.requireNonNull(links.get(table));
        return settings.publicAddress().resolve(pass.path()).toString();
    }

    /** @param part from 1 */
    byte[] tags(Event event, int part, Ui ui) {
        var places = new HashMap<UUID, List<Tag.Place>>();
        seatings.places(event.id())
                .forEach(seat -> places.computeIfAbsent(seat.participant(), _ -> new ArrayList<>())
                        .add(new Tag.Place(seat.round(), seat.table())));
        var tags = participants.expected(event.id()).stream()
                .sorted(java.util.Comparator.comparing(Participant::name, String.CASE_INSENSITIVE_ORDER))
                .skip((part - 1L) * PART)
                .limit(PART)
                .map(one -> new Tag(
                        one.name(),
                        one.organisation(),
                        one.role() == Participant.Role.PARTICIPANT
                                ? ""
                                : one.role().key(),
                        places.getOrDefault(one.id(), List.of())))
                .toList();
        return print("tags", event, ui, pages(tags, 8));
    }

    /** How many files the tags are split into. */
    int parts(Event event) {
        return Math.max(1, (participants.expected(event.id()).size() + PART - 1) / PART);
    }

    byte[] join(Event event, Ui ui) {
        var address = settings.publicAddress().resolve("/bli-med/" + event.code());
        return print("join", event, ui, List.of(List.of(QrCode.of(address.toString()))));
    }

    private byte[] print(String what, Event event, Ui ui, List<?> pages) {
        var place = settings.publicAddress().getAuthority() + "/bli-med";
        var values = Map.<String, Object>of("ui", ui, "event", event, "place", place, "pages", pages);
        return reports.pdf(new Publication("hall", "workshop/print/" + what, values));
    }

    private static <T> List<List<T>> pages(List<T> all, int each) {
        var pages = new ArrayList<List<T>>();
        for (int i = 0; i < all.size(); i += each) {
            pages.add(all.subList(i, Math.min(all.size(), i + each)));
        }
        return pages;
    }
}
