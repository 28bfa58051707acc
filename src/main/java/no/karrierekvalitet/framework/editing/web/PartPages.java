package no.karrierekvalitet.framework.editing.web;

import java.util.UUID;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.StructureRules;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A part of a draft as a tree: everything in it, what is changed, what is missing, and what was taken out. */
@Controller
public class PartPages {

    private final Desk desk;

    PartPages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(Desk.PART)
    @Access(Access.Rule.EDITOR)
    Page show(@PathVariable UUID draft, @PathVariable String part) {
        var work = desk.work(draft);
        var document = work.tree().document(part).orElseThrow(Failure.NotFound::new);
        return Desk.under(
                Page.of("framework/editing/part", new View(work, document)).title("framework.editing.part." + part),
                work.draft());
    }

    public record View(Work work, Element document) {

        public boolean mayAdd(Element parent, String role) {
            return StructureRules.mayEnter(work.tree(), parent, role);
        }
    }
}
