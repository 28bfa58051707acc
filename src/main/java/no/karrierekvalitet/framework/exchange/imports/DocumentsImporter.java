package no.karrierekvalitet.framework.exchange.imports;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.exchange.Document;
import no.karrierekvalitet.framework.exchange.EditionCheck;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.ImportResult.Problem;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.exchange.Reasons;
import no.karrierekvalitet.framework.exchange.cases.Packages.Opening;
import no.karrierekvalitet.framework.exchange.sheets.Changes;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.PlatformRole;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** An edition of ours as documents, to become a draft. */
@Component
class DocumentsImporter implements Importer {

    private final Editions editions;
    private final Drafts drafts;

    DocumentsImporter(Editions editions, Drafts drafts) {
        this.editions = editions;
        this.drafts = drafts;
    }

    /** What was read, and what is wrong with it. */
    private record Read(Parts parts, List<ImportProblem> problems) {}

    @Override
    public ImportKind kind() {
        return ImportKind.DOCUMENTS;
    }

    @Override
    public Found check(ImportJob job, Opening file) throws IOException {
        var read = read(job, file);
        if (!read.problems().isEmpty()) {
            return Found.refused(read.problems());
        }
        var elements = read.parts().elements();
        var current = editions.elements(editions.current().id()).all();
        return new Found(List.of(), elements.size(), Changes.between(List.copyOf(current), elements));
    }

    private Read read(ImportJob job, Opening file) throws IOException {
        try (var in = file.open()) {
            var documents = DocumentFiles.read(in);
            var check = EditionCheck.of(documents.stream()
                    .map(document -> DocumentFiles.inVersion(document, version(job)))
                    .toList());
            if (!check.problems().isEmpty()) {
                return new Read(
                        check.parts(),
                        check.problems().stream()
                                .limit(ImportProblem.TOLD)
                                .map(problem -> told(problem, documents))
                                .toList());
            }
            var parts = check.parts();
            return parts.framework().equals(editions.current().framework())
                    ? new Read(parts, List.of())
                    : new Read(parts, List.of(ImportProblem.of("other-framework", parts.framework())));
        } catch (DocumentFiles.Refused e) {
            return new Read(new Parts(Map.of()), List.of(e.problem()));
        }
    }

    private static ImportProblem told(Problem problem, List<Document> documents) {
        var line = documents.stream()
                .filter(document -> document.name().equals(problem.file()))
                .findFirst()
                .map(document -> DocumentFiles.line(document, problem.pointer()))
                .orElse(null);
        return Reasons.told(line, problem);
    }

    @Override
    public Stored store(ImportJob job, Opening file, IntConsumer progress) throws IOException {
        var read = read(job, file);
        var person = job.person();
        if (person == null || !read.problems().isEmpty()) {
            return new Stored.Refused(person == null ? List.of(ImportProblem.of("no-editor")) : read.problems());
        }
        var editor = new Viewer.Person(person, "", Language.NB, Set.of(PlatformRole.EDITOR));
        var elements = read.parts().elements();
        try {
            var draft = drafts.begin(editor, editions.current().id(), version(job), version(job), elements);
            return new Stored.Done(JsonNodeFactory.instance.objectNode().put("draft", draft.toString()));
        } catch (Drafts.VersionTaken e) {
            return new Stored.Refused(List.of(ImportProblem.of("version-taken", version(job))));
        }
    }

    private static String version(ImportJob job) {
        return Objects.requireNonNull(job.version());
    }
}
