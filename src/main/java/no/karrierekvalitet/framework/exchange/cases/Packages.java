package no.karrierekvalitet.framework.exchange.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The door to frameworks that others publish: taken in as CASE packages, given out as they came. */
@Service
public class Packages {

    private static final int BATCH = 500;

    private final PackageStore store;
    private final OwnPackages own;
    private final Clock clock;

    Packages(PackageStore store, OwnPackages own, Clock clock) {
        this.store = store;
        this.own = own;
        this.clock = clock;
    }

    public List<ForeignPackage> all() {
        return store.all();
    }

    public Optional<ForeignPackage> find(UUID id) {
        return store.find(id);
    }

    /**
     * What taking in a package would do.
     *
     * @param own whether it is of an edition of ours; {@link Returns} tells what is changed in it then
     * @param packaged what it is; null when there are problems, and for one of ours
     * @param known whether an earlier version of it is here
     * @param total number of things to be taken in
     */
    public record Preview(
            List<ImportProblem> problems,
            boolean own,
            @Nullable ForeignPackage packaged,
            boolean known,
            int added,
            int changed,
            int retired,
            int rubrics,
            int total) {}

    /** Looks a package through and changes nothing. */
    public Preview preview(InputStream file) {
        var check = PackageCheck.of(file);
        var ours = check.problems().isEmpty() && own.isOwn(check.identifier());
        if (ours || !check.problems().isEmpty()) {
            return new Preview(List.copyOf(check.problems()), ours, null, false, 0, 0, 0, 0, 0);
        }
        var before = store.hashes(check.identifier());
        var now = check.hashes();
        return new Preview(
                List.of(),
                false,
                describe(check),
                store.find(check.identifier()).isPresent(),
                (int) now.keySet().stream()
                        .filter(id -> !before.containsKey(id))
                        .count(),
                (int) now.entrySet().stream()
                        .filter(item -> before.containsKey(item.getKey())
                                && !item.getValue().equals(before.get(item.getKey())))
                        .count(),
                (int) before.keySet().stream()
                        .filter(id -> !now.containsKey(id))
                        .count(),
                check.ids(CaseKind.RUBRIC).size(),
                check.total());
    }

    private ForeignPackage describe(PackageCheck check) {
        return ForeignPackage.of(
                check.documentNode(),
                clock.instant(),
                check.ids(CaseKind.ITEM).size(),
                check.ids(CaseKind.ASSOCIATION).size());
    }

    /**
     * Takes in a package that {@link #preview} found no problem with, in the place of an earlier version of it. All of
     * it, or nothing.
     *
     * @param open gives the file from its beginning, each time it is asked
     * @param progress hears how many things are in
     * @return the package's identifier
     */
    @Transactional
    public UUID take(Opening open, @Nullable UUID by, IntConsumer progress) throws IOException {
        PackageCheck check;
        try (var file = open.open()) {
            check = PackageCheck.of(file);
        }
        if (!check.problems().isEmpty() || own.isOwn(check.identifier())) {
            throw new IllegalStateException("A package with problems is not taken in");
        }
        var id = check.identifier();
        store.lock(id);
        store.delete(id);
        store.insert(describe(check), check.frame(), by);
        var batch = new Batch(id, progress);
        try (var file = open.open()) {
            PackageReader.read(file, (kind, position, body, _) -> batch.add(PackageEntry.of(kind, position, body)));
        } catch (PackageReader.Refused e) {
            throw new IllegalStateException(e);
        }
        batch.flush();
        return id;
    }

    /** Gives a file from its beginning. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    private final class Batch {
        private final UUID id;
        private final IntConsumer progress;
        private final List<PackageEntry> waiting = new ArrayList<>(BATCH);
        private int done;

        Batch(UUID id, IntConsumer progress) {
            this.id = id;
            this.progress = progress;
        }

        void add(PackageEntry entry) {
            waiting.add(entry);
            if (waiting.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            store.insert(id, waiting);
            done += waiting.size();
            waiting.clear();
            progress.accept(done);
        }
    }

    @Transactional
    public void delete(UUID id) {
        store.delete(id);
    }

    /** Writes a package as it came: every field, known here or not, every list in its order. */
    @Transactional(readOnly = true)
    public void write(UUID id, OutputStream out) {
        try (var json = PackageReader.JSON.createGenerator(out)) {
            write(id, (ObjectNode) PackageReader.JSON.readTree(store.frame(id)), false, json);
        }
    }

    private void write(UUID id, ObjectNode frame, boolean definitions, JsonGenerator json) {
        json.writeStartObject();
        for (var property : frame.properties()) {
            json.writeName(property.getKey());
            var kind = CaseKind.of(property.getKey(), definitions);
            if (kind.isPresent()) {
                writeEntries(id, kind.get(), json);
            } else if (!definitions
                    && property.getKey().equals("CFDefinitions")
                    && property.getValue() instanceof ObjectNode inner) {
                write(id, inner, true, json);
            } else {
                PackageReader.JSON.writeTree(json, property.getValue());
            }
        }
        json.writeEndObject();
    }

    private void writeEntries(UUID id, CaseKind kind, JsonGenerator json) {
        json.writeStartArray();
        for (int from = 0; ; from += BATCH) {
            var bodies = store.bodies(id, kind, from, BATCH);
            bodies.forEach(json::writeRawValue);
            if (bodies.size() < BATCH) {
                break;
            }
        }
        json.writeEndArray();
    }

    /** The document of a package. */
    ObjectNode document(UUID id) {
        JsonNode frame = PackageReader.JSON.readTree(store.frame(id));
        return (ObjectNode) frame.path("CFDocument");
    }
}
