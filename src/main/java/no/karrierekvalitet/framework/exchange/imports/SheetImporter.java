package no.karrierekvalitet.framework.exchange.imports;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import no.karrierekvalitet.framework.editing.DraftContent;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.cases.Packages.Opening;
import no.karrierekvalitet.framework.exchange.sheets.Changes;
import no.karrierekvalitet.framework.exchange.sheets.SheetMerge;
import no.karrierekvalitet.framework.exchange.sheets.SheetReading;
import no.karrierekvalitet.platform.Failure;
import org.springframework.stereotype.Component;

/** A draft's texts, back from a spreadsheet. */
@Component
class SheetImporter implements Importer {

    private final Drafts drafts;
    private final DraftContent content;

    SheetImporter(Drafts drafts, DraftContent content) {
        this.drafts = drafts;
        this.content = content;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.SHEET;
    }

    @Override
    public Found check(ImportJob job, Opening file) throws IOException {
        var sheet = read(file);
        if (!sheet.problems().isEmpty()) {
            return Found.refused(sheet.problems());
        }
        try {
            var now = drafts.tree(draft(job)).all();
            var merge = SheetMerge.of(now, sheet);
            if (!merge.problems().isEmpty()) {
                return Found.refused(merge.problems());
            }
            var changes = Changes.between(now, merge.content());
            return changes.isEmpty()
                    ? Found.refused(List.of(ImportProblem.of("nothing-new")))
                    : new Found(List.of(), changes.added() + changes.changed() + changes.retired(), changes);
        } catch (Failure.NotFound e) {
            return Found.refused(List.of(ImportProblem.of("no-draft")));
        }
    }

    /** Laid over the draft once more, because it may have changed since the editor saw what would happen. */
    @Override
    public Stored store(ImportJob job, Opening file, IntConsumer progress) throws IOException {
        var sheet = read(file);
        var person = job.person();
        if (person == null) {
            return new Stored.Refused(List.of(ImportProblem.of("no-editor")));
        }
        try {
            content.change(person, draft(job), now -> {
                var merge = SheetMerge.of(now, sheet);
                if (!merge.problems().isEmpty()) {
                    throw new Unfit(merge.problems());
                }
                return merge.content();
            });
            return new Stored.Done(job.outcome());
        } catch (Unfit e) {
            return new Stored.Refused(e.problems);
        } catch (Failure.NotFound e) {
            return new Stored.Refused(List.of(ImportProblem.of("no-draft")));
        }
    }

    private static SheetReading read(Opening file) throws IOException {
        try (var in = file.open()) {
            return SheetReading.of(in);
        }
    }

    private static UUID draft(ImportJob job) {
        return Objects.requireNonNull(job.edition());
    }

    private static final class Unfit extends RuntimeException {
        private final transient List<ImportProblem> problems;

        Unfit(List<ImportProblem> problems) {
            super("No longer fits", null, false, false);
            this.problems = problems;
        }
    }
}
