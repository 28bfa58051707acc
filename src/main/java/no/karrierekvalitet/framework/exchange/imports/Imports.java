package no.karrierekvalitet.framework.exchange.imports;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.cases.Packages.Opening;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door to imports. Whoever calls has made sure that an editor asks. */
@Service
public class Imports {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("framework-import");
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int LONGEST_NAME = 120;

    private final ImportStore store;
    private final List<Importer> importers;
    private final ObjectProvider<Scheduler> scheduler;
    private final TransactionOperations transactions;
    private final Clock clock;

    Imports(
            ImportStore store,
            List<Importer> importers,
            ObjectProvider<Scheduler> scheduler,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.importers = importers;
        this.scheduler = scheduler;
        this.transactions = transactions;
        this.clock = clock;
    }

    public List<ImportJob> latest() {
        return store.latest();
    }

    /** @throws Failure.NotFound when there is none, or it is forgotten */
    public ImportJob find(UUID id) {
        return store.find(id).orElseThrow(Failure.NotFound::new);
    }

    /**
     * Receives a file and has it looked through.
     *
     * @param edition the draft that a sheet is for
     * @param version what a draft of documents is to be called
     */
    public UUID receive(
            Viewer.Person editor,
            ImportKind kind,
            String fileName,
            InputStream content,
            @Nullable UUID edition,
            @Nullable String version)
            throws IOException {
        var compressed = Files.createTempFile("import", ".gz");
        try {
            try (var out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
                content.transferTo(out);
            }
            var job = new ImportJob(
                    Ids.next(),
                    kind,
                    name(fileName),
                    editor.id(),
                    clock.instant(),
                    edition,
                    version,
                    ImportJob.State.CHECKING,
                    0,
                    0,
                    List.of(),
                    tools.jackson.databind.node.JsonNodeFactory.instance.objectNode());
            keep(job, compressed);
            return job.id();
        } finally {
            Files.delete(compressed);
        }
    }

    private void keep(ImportJob job, Path compressed) throws IOException {
        try (var file = Files.newInputStream(compressed)) {
            var length = (int) Files.size(compressed);
            transactions.executeWithoutResult(_ -> {
                store.insert(job, file, length);
                schedule(job.id(), ImportJob.State.CHECKING);
            });
        }
    }

    private static String name(String fileName) {
        var clean = fileName.replaceAll("\\p{Cntrl}|[\\ud800-\\udfff]", " ").strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
    }

    /** The editor has seen what would happen and agrees. */
    public void confirm(UUID id) {
        transactions.executeWithoutResult(_ -> {
            if (!store.move(find(id).id(), ImportJob.State.READY, ImportJob.State.STORING)) {
                throw new Failure.Conflict("Not waiting to be confirmed");
            }
            schedule(id, ImportJob.State.STORING);
        });
    }

    /** Gone with its file; what was taken in stays. */
    public void delete(UUID id) {
        if (find(id).state().isMoving()) {
            throw new Failure.Conflict("At work");
        }
        store.delete(id);
    }

    private void schedule(UUID id, ImportJob.State phase) {
        var jobs = scheduler.getObject();
        jobs.scheduleIfNotExists(TASK.instance(id + " " + phase).build(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.triggerCheckForDueExecutions();
            }
        });
    }

    /** Does what is to be done with a job now. What goes wrong is told to the editor, and nothing is changed. */
    void work(UUID id) {
        var job = store.find(id).filter(one -> one.state().isMoving());
        if (job.isEmpty()) {
            return;
        }
        try {
            var importer = importers.stream()
                    .filter(one -> one.kind() == job.get().kind())
                    .findFirst()
                    .orElseThrow();
            var compressed = store.content(id);
            Opening file = () -> new GZIPInputStream(new ByteArrayInputStream(compressed), 1 << 16);
            if (job.get().state() == ImportJob.State.CHECKING) {
                check(job.get(), importer, file);
            } else {
                store(job.get(), importer, file);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("Import {} failed", id, e);
            store.refuse(id, List.of(ImportProblem.of("unexpected")));
        }
    }

    private void check(ImportJob job, Importer importer, Opening file) throws IOException {
        var found = importer.check(job, file);
        if (found.problems().isEmpty()) {
            store.ready(job.id(), found.total(), found.preview());
        } else {
            store.refuse(job.id(), found.problems());
        }
    }

    private void store(ImportJob job, Importer importer, Opening file) throws IOException {
        switch (importer.store(job, file, done -> store.progress(job.id(), done))) {
            case Importer.Stored.Done(var outcome) -> store.done(job.id(), outcome);
            case Importer.Stored.Refused(var problems) -> store.refuse(job.id(), problems);
        }
    }
}
