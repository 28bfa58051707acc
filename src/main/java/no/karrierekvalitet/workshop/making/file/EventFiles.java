package no.karrierekvalitet.workshop.making.file;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.file.EventIntake;
import no.karrierekvalitet.workshop.file.EventPart;
import no.karrierekvalitet.workshop.making.JsonShape;
import no.karrierekvalitet.workshop.making.Making;
import no.karrierekvalitet.workshop.making.Outline;
import no.karrierekvalitet.workshop.making.file.Bringing.Brought;
import no.karrierekvalitet.workshop.making.file.Bringing.Problem;
import no.karrierekvalitet.workshop.making.file.Bringing.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Takes an event out whole, and brings one in: all of it, or nothing and the reasons. */
@Component
class EventFiles {

    private static final String SCHEMAS = "workshop/schema/";

    private final List<EventPart> parts;
    private final Events events;
    private final Editions editions;
    private final Making making;
    private final IntakeStore store;
    private final TransactionOperations transaction;
    private final Map<String, JsonShape> shapes = new ConcurrentHashMap<>();

    EventFiles(
            List<EventPart> parts,
            Events events,
            Editions editions,
            Making making,
            IntakeStore store,
            TransactionOperations transaction) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(EventPart::order)).toList();
        this.events = events;
        this.editions = editions;
        this.making = making;
        this.store = store;
        this.transaction = transaction;
    }

    EventFile take(Event event) {
        var all = new LinkedHashMap<String, Object>();
        parts.forEach(part -> all.put(part.name(), part.write(event.id())));
        return EventFile.of(event, store.peopleDays(event.id()), edition(event).orElse(null), all);
    }

    private Optional<String> edition(Event event) {
        return editions.published().stream()
                .filter(edition -> edition.id().equals(event.edition()))
                .map(Edition::version)
                .findFirst();
    }

    Bringing bring(Viewer.Person maker, byte[] file) {
        JsonNode document;
        try {
            document = JsonShape.STRICT.readTree(file);
        } catch (JacksonException e) {
            var at = e.getLocation();
            return new Refused(List.of(new Problem(
                    at == null ? null : at.getLineNr(),
                    "",
                    "workshop.making.file.problem.json",
                    e.getOriginalMessage())));
        }
        var problems = misfits(document, file);
        return problems.isEmpty() ? read(maker, document, file) : new Refused(problems);
    }

    private List<Problem> misfits(JsonNode document, byte[] file) {
        var pointers = new TreeMap<String, String>();
        shape("event-file").misfits(document).forEach(misfit -> pointers.put(misfit.pointer(), misfit.reason()));
        document.path("parts").propertyStream().forEach(part -> {
            var place = "/parts/" + part.getKey();
            if (parts.stream().noneMatch(one -> one.name().equals(part.getKey()))) {
                pointers.put(place, "unknown part");
            } else {
                shape(part.getKey())
                        .misfits(part.getValue())
                        .forEach(misfit -> pointers.put(place + misfit.pointer(), misfit.reason()));
            }
        });
        if (pointers.isEmpty()) {
            return List.of();
        }
        var lines = JsonLines.of(file);
        return pointers.entrySet().stream()
                .map(misfit -> new Problem(
                        lines.line(misfit.getKey()),
                        misfit.getKey(),
                        "workshop.making.file.problem.shape",
                        misfit.getValue()))
                .sorted(Comparator.comparingInt(EventFiles::lineOf))
                .limit(Problem.TOLD)
                .toList();
    }

    private static int lineOf(Problem problem) {
        return problem.line() == null ? 0 : problem.line();
    }

    private JsonShape shape(String name) {
        return shapes.computeIfAbsent(name, one -> JsonShape.of(SCHEMAS + one + ".schema.json"));
    }

    private Bringing read(Viewer.Person maker, JsonNode document, byte[] file) {
        try {
            return transaction.execute(_ -> write(maker, document));
        } catch (EventIntake.Unfit unfit) {
            return new Refused(List.of(new Problem(lineOf(file, unfit.place()), unfit.place(), unfit.reason(), "")));
        } catch (DataAccessException | IllegalArgumentException | DateTimeException broken) {
            return Refused.because("workshop.making.file.problem.kept");
        }
    }

    /** Of an id the first line on which it stands; what is wrong with it is usually wrong there. */
    private static Integer lineOf(byte[] file, String place) {
        if (place.startsWith("/")) {
            return JsonLines.of(file).line(place);
        }
        var text = new String(file, StandardCharsets.UTF_8);
        var at = Math.max(text.indexOf(place), 0);
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private Bringing write(Viewer.Person maker, JsonNode document) {
        var about = document.path("event");
        var event = making.empty(maker, outline(about));
        store.describe(event, summary(about), about, edition(about));
        var intake = new EventIntake(events.find(event).orElseThrow());
        for (var part : parts) {
            var content = document.path("parts").path(part.name());
            if (!content.isMissingNode()) {
                part.read(content, intake);
            }
        }
        return new Brought(event);
    }

    private static Outline outline(JsonNode about) {
        var languages = new ArrayList<Language>();
        about.path("languages")
                .forEach(code -> languages.add(Language.of(code.asString()).orElseThrow()));
        return new Outline(
                JsonShape.STRICT.treeToValue(about.path("title"), Localized.class),
                LocalDate.parse(about.path("startsOn").asString()),
                about.path("place").asString(),
                languages,
                null);
    }

    private static Localized summary(JsonNode about) {
        return JsonShape.STRICT.treeToValue(about.path("summary"), Localized.class);
    }

    /** The same edition, where this instance has it. */
    private @Nullable UUID edition(JsonNode about) {
        var version = about.path("edition").asString("");
        return editions.published().stream()
                .filter(edition -> edition.version().equals(version))
                .map(Edition::id)
                .findFirst()
                .orElse(null);
    }
}
