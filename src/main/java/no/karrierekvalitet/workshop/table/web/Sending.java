package no.karrierekvalitet.workshop.table.web;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.room.Incidents;
import no.karrierekvalitet.workshop.table.Operation;
import no.karrierekvalitet.workshop.table.Outcome;
import no.karrierekvalitet.workshop.table.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Takes what devices have kept, in their order; each operation is confirmed by itself. */
@Controller
class Sending {

    private static final int MOST = 50;

    /** In characters: as many of the longest notes as are sent at once. */
    private static final int LONGEST = 250_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    private final Work work;
    private final Incidents incidents;

    Sending(Work work, Incidents incidents) {
        this.work = work;
        this.incidents = incidents;
    }

    /** What became of one operation. */
    record Result(@Nullable UUID id, Outcome outcome) {}

    /** @param operasjoner JSON: a list of {@link Operation}s, the oldest first */
    @PostMapping(TablePages.HOME + "/operasjoner")
    @Access(Access.Rule.ANYONE)
    ResponseEntity<List<Result>> take(@Admit({Part.TABLE, Part.PHONE}) Attendee who, @RequestParam String operasjoner) {
        var results = new ArrayList<Result>();
        boolean later = false;
        if (operasjoner.length() > LONGEST) {
            incidents.count(
                    who.event().id(), Incidents.Kind.TOO_LARGE, who.joined().table());
            throw unreadable();
        }
        for (var operation : read(operasjoner)) {
            var outcome = later ? Outcome.LATER : work.apply(who, operation);
            later = outcome == Outcome.LATER;
            results.add(new Result(operation.id(), outcome));
        }
        return ResponseEntity.ok(results);
    }

    private static List<Operation> read(String json) {
        try {
            var operations = JSON.readValue(json, Operation[].class);
            if (operations != null && operations.length <= MOST) {
                return List.of(operations);
            }
        } catch (JacksonException unreadable) {
            // said below, without what the browser sent
        }
        throw unreadable();
    }

    private static Failure.Unreadable unreadable() {
        return new Failure.Unreadable("Not a list of at most " + MOST + " operations");
    }
}
