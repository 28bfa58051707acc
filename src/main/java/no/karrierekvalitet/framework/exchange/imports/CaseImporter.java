package no.karrierekvalitet.framework.exchange.imports;

import java.io.IOException;
import java.util.function.IntConsumer;
import no.karrierekvalitet.framework.exchange.cases.Packages;
import no.karrierekvalitet.framework.exchange.cases.Packages.Opening;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Frameworks of others. */
@Component
class CaseImporter implements Importer {

    private final Packages packages;

    CaseImporter(Packages packages) {
        this.packages = packages;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CASE;
    }

    @Override
    public Found check(ImportJob job, Opening file) throws IOException {
        try (var content = file.open()) {
            var preview = packages.preview(content);
            return preview.problems().isEmpty()
                    ? new Found(preview.problems(), preview.total(), preview)
                    : Found.refused(preview.problems());
        }
    }

    @Override
    public Stored store(ImportJob job, Opening file, IntConsumer progress) throws IOException {
        var id = packages.take(file, job.person(), progress);
        return new Stored.Done(((ObjectNode) job.outcome().deepCopy()).put("package", id.toString()));
    }
}
