package no.karrierekvalitet.framework.editing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Structure;
import no.karrierekvalitet.framework.editing.StructureRules;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * A part of a draft as a tree: everything in it, what is changed, what is missing, and what was taken out. A part that came
 * after the edition the draft began as can be taken in.
 */
@Controller
@Access(Access.Rule.EDITOR)
public class PartPages {

    private final Desk desk;
    private final Structure structure;
    private final Flash flash;

    PartPages(Desk desk, Structure structure, Flash flash) {
        this.desk = desk;
        this.structure = structure;
        this.flash = flash;
    }

    @GetMapping(Desk.PART)
    Page show(@PathVariable UUID draft, @PathVariable String part) {
        var work = desk.work(draft);
        var document = work.tree().document(part);
        if (document.isEmpty() && !Parts.OPTIONAL.contains(part)) {
            throw new Failure.NotFound();
        }
        var page = document.map(one -> Page.of("framework/editing/part", new View(work, one)))
                .orElseGet(() -> Page.of("framework/editing/nopart", new Lacking(work, part)));
        return Desk.under(page.title("framework.editing.part." + part), work.draft());
    }

    @PostMapping(Desk.PART)
    SeeOther add(@PathVariable UUID draft, @PathVariable String part, HttpServletResponse response) {
        structure.add(draft, part);
        flash.say(response, "framework.editing.part.added");
        return new SeeOther(Desk.path(draft, part));
    }

    public record View(Work work, Element document) {

        public boolean mayAdd(Element parent, String role) {
            return StructureRules.mayEnter(work.tree(), parent, role);
        }
    }

    /** @param part that the draft has not, because the edition it began as had not */
    public record Lacking(Work work, String part) {}
}
