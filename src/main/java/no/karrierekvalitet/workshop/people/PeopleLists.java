package no.karrierekvalitet.workshop.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.Event;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of people: read, shown as what they would change, and then, when the organiser agrees, taken in. */
@Component
public class PeopleLists {

    private final ListReader reader;
    private final ListStore lists;
    private final ParticipantStore participants;
    private final Clock clock;

    PeopleLists(ListReader reader, ListStore lists, ParticipantStore participants, Clock clock) {
        this.reader = reader;
        this.lists = lists;
        this.participants = participants;
        this.clock = clock;
    }

    /** What became of a file. */
    public sealed interface Received {
        record Read(UUID list) implements Received {}

        /** @param key text key of why nothing of it can be used */
        record Refused(String key) implements Received {}
    }

    @Transactional
    public Received receive(UUID event, String fileName, byte[] file) {
        try {
            var id = Ids.next();
            lists.add(id, event, fileName, reader.read(file), clock.instant());
            return new Received.Read(id);
        } catch (TableFile.Refused refused) {
            return new Received.Refused(refused.key());
        }
    }

    /**
     * What a list would do.
     *
     * @param same who is there just like this
     */
    public record Preview(
            UUID id,
            String fileName,
            List<PeopleList.Row> added,
            List<Change> changed,
            int same,
            List<PeopleList.Problem> problems) {

        public boolean empty() {
            return added.isEmpty() && changed.isEmpty();
        }

        /** Lines that are left out. */
        public List<PeopleList.Problem> refused() {
            return problems.stream().filter(problem -> !problem.taken()).toList();
        }

        /** Lines that are taken, without what was not understood. */
        public List<PeopleList.Problem> doubtful() {
            return problems.stream().filter(PeopleList.Problem::taken).toList();
        }
    }

    /** Somebody who is there, as they would be. */
    public record Change(int line, Participant now, Entry then) {}

    /** @throws Failure.NotFound when there is no such list, or it is forgotten */
    public Preview preview(UUID event, UUID list) {
        var stored = lists.find(event, list).orElseThrow(Failure.NotFound::new);
        var there = new There(participants.all(event));
        var added = new ArrayList<PeopleList.Row>();
        var changed = new ArrayList<Change>();
        int same = 0;
        for (var row : stored.list().rows()) {
            var known = there.find(row.entry());
            if (known == null) {
                added.add(row);
            } else {
                var then = merged(known, row);
                if (then.equals(entry(known))) {
                    same++;
                } else {
                    changed.add(new Change(row.line(), known, then));
                }
            }
        }
        return new Preview(
                list, stored.fileName(), added, changed, same, stored.list().problems());
    }

    /** Does what the preview says now. */
    @Transactional
    public Preview take(Event event, UUID list) {
        lists.lock(event.id());
        var preview = preview(event.id(), list);
        var language = event.languages().stream()
                .filter(Language.INTERFACE::contains)
                .findFirst()
                .orElse(Language.NB);
        preview.added()
                .forEach(row -> participants.add(
                        Registration.participant(
                                Ids.next(),
                                event.id(),
                                row.entry(),
                                Participant.Status.REGISTERED,
                                Participant.Source.LIST,
                                language),
                        clock.instant()));
        preview.changed()
                .forEach(change -> participants.change(Registration.participant(
                        change.now().id(),
                        event.id(),
                        change.then(),
                        change.now().status(),
                        change.now().source(),
                        change.now().language())));
        lists.remove(list);
        return preview;
    }

    /** What the list leaves open stays as it is. */
    private static Entry merged(Participant known, PeopleList.Row row) {
        var entry = row.entry();
        return new Entry(
                entry.name(),
                Objects.requireNonNullElse(entry.email(), "").isEmpty() ? known.email() : entry.email(),
                entry.organisation().isEmpty() ? known.organisation() : entry.organisation(),
                entry.sector() == null ? known.sector() : entry.sector(),
                entry.county() == null ? known.county() : entry.county(),
                row.saysRole() ? entry.role() : known.role(),
                known.wantsReport() || entry.wantsReport());
    }

    private static Entry entry(Participant one) {
        return new Entry(
                one.name(), one.email(), one.organisation(), one.sector(), one.county(), one.role(), one.wantsReport());
    }

    /** Those who are there and have not cancelled, by address and by name. */
    private static final class There {
        private final Map<String, Participant> byAddress = new HashMap<>();
        private final Map<String, Participant> byName = new HashMap<>();

        There(List<Participant> all) {
            all.stream()
                    .filter(one -> one.status() != Participant.Status.CANCELLED)
                    .forEach(this::add);
        }

        private void add(Participant one) {
            if (one.email() != null) {
                byAddress.put(one.email().toLowerCase(Locale.ROOT), one);
            }
            byName.putIfAbsent(PeopleList.key(one.name(), one.organisation()), one);
        }

        /** Two of the same name with two addresses are two people. */
        @org.jspecify.annotations.Nullable
        Participant find(Entry entry) {
            var sameName = byName.get(PeopleList.key(entry.name(), entry.organisation()));
            if (entry.email() == null) {
                return sameName;
            }
            var sameAddress = byAddress.get(entry.email().toLowerCase(Locale.ROOT));
            return sameAddress == null && sameName != null && sameName.email() == null ? sameName : sameAddress;
        }
    }
}
