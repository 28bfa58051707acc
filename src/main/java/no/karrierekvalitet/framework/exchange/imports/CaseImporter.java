package no.karrierekvalitet.framework.exchange.imports;

import java.io.IOException;
import java.util.function.IntConsumer;
import no.karrierekvalitet.framework.exchange.cases.Packages;
import no.karrierekvalitet.framework.exchange.cases.Packages.Opening;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Frameworks of others, as CASE packages; one of ours that comes back is handed on. */
@Component
class CaseImporter implements Importer {

    private final Packages packages;
    private final ReturnImporter returns;

    CaseImporter(Packages packages, ReturnImporter returns) {
        this.packages = packages;
        this.returns = returns;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CASE;
    }

    @Override
    public Found check(ImportJob job, Opening file) throws IOException {
        try (var content = file.open()) {
            var preview = packages.preview(content);
            if (preview.own()) {
                return returns.check(file);
            }
            return preview.problems().isEmpty()
                    ? new Found(preview.problems(), preview.total(), preview)
                    : Found.refused(preview.problems());
        }
    }

    @Override
    public Stored store(ImportJob job, Opening file, IntConsumer progress) throws IOException {
        if (job.outcome().path("own").asBoolean(false)) {
            return returns.store(job, file);
        }
        var id = packages.take(file, job.person(), progress);
        return new Stored.Done(((ObjectNode) job.outcome().deepCopy()).put("package", id.toString()));
    }
}
