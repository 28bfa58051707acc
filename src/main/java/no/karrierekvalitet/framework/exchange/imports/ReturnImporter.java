package no.karrierekvalitet.framework.exchange.imports;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.editing.Release.Step;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.cases.Packages.Opening;
import no.karrierekvalitet.framework.exchange.cases.Returns;
import no.karrierekvalitet.framework.exchange.imports.Importer.Found;
import no.karrierekvalitet.framework.exchange.imports.Importer.Stored;
import no.karrierekvalitet.framework.exchange.sheets.Changes;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.PlatformRole;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One of our own packages, edited elsewhere: its changes become a draft of the edition that holds now. */
@Component
class ReturnImporter {

    private static final int LONGEST_NAME = 80;

    private final Returns returns;
    private final Drafts drafts;
    private final Editions editions;

    ReturnImporter(Returns returns, Drafts drafts, Editions editions) {
        this.returns = returns;
        this.drafts = drafts;
        this.editions = editions;
    }

    Found check(Opening file) throws IOException {
        var returned = returns.of(file);
        if (returned.isEmpty()) {
            return Found.refused(List.of(ImportProblem.of("own")));
        }
        if (!returned.get().problems().isEmpty()) {
            return Found.refused(returned.get().problems());
        }
        var changes = Changes.between(returned.get().before(), returned.get().after());
        return changes.isEmpty()
                ? Found.refused(List.of(ImportProblem.of("own")))
                : new Found(List.of(), changes.added() + changes.changed() + changes.retired(), preview(changes));
    }

    private static ObjectNode preview(Changes changes) {
        return ((ObjectNode) JsonMapper.shared().valueToTree(changes)).put("own", true);
    }

    /** Read once more, because another edition may have been published since the editor saw what would happen. */
    Stored store(ImportJob job, Opening file) throws IOException {
        var returned = returns.of(file);
        var person = job.person();
        if (person == null || returned.isEmpty()) {
            return new Stored.Refused(List.of(ImportProblem.of(person == null ? "no-editor" : "own")));
        }
        if (!returned.get().problems().isEmpty()) {
            return new Stored.Refused(returned.get().problems());
        }
        try {
            var draft = begin(person, job.fileName(), returned.get().after());
            return new Stored.Done(((ObjectNode) job.outcome().deepCopy()).put("draft", draft.toString()));
        } catch (Drafts.VersionTaken inThisMoment) {
            return new Stored.Refused(List.of(ImportProblem.of("unexpected")));
        }
    }

    private UUID begin(UUID person, String file, List<Element> content) {
        var editor = new Viewer.Person(person, "", Language.NB, Set.of(PlatformRole.EDITOR));
        var name = file.length() <= LONGEST_NAME ? file : file.substring(0, LONGEST_NAME);
        var current = editions.current();
        var version = drafts.freeVersion(current, Step.MINOR, null);
        return drafts.begin(editor, current.id(), name, version, content);
    }
}
