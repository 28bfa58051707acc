package no.karrierekvalitet.framework.editing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Structure;
import no.karrierekvalitet.framework.editing.Structure.CodeRefused;
import no.karrierekvalitet.framework.editing.Structure.Direction;
import no.karrierekvalitet.framework.editing.StructureRules;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Elements of a draft come, go, move and take each other's place. */
@Controller
@Access(Access.Rule.EDITOR)
public class StructurePages {

    private final Desk desk;
    private final Structure structure;
    private final Flash flash;

    StructurePages(Desk desk, Structure structure, Flash flash) {
        this.desk = desk;
        this.structure = structure;
        this.flash = flash;
    }

    @PostMapping(Desk.ELEMENT + "/plass")
    SeeOther place(
            @PathVariable UUID draft,
            @PathVariable String part,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String direction,
            @RequestParam(defaultValue = "") String parent,
            HttpServletResponse response) {
        switch (direction) {
            case "up" -> structure.move(draft, part, code, Direction.UP);
            case "down" -> structure.move(draft, part, code, Direction.DOWN);
            default -> structure.moveTo(draft, part, code, parent);
        }
        flash.say(response, "framework.editing.moved");
        return new SeeOther(Desk.path(draft, part, code) + "#plass");
    }

    @GetMapping(Desk.ELEMENT + "/nye/{role}")
    Page adding(
            @PathVariable UUID draft, @PathVariable String part, @PathVariable String code, @PathVariable String role) {
        return adding(draft, part, code, role, Form.empty());
    }

    private Page adding(UUID draft, String part, String code, String role, Form form) {
        var work = desk.work(draft);
        var parent = found(work, part, code);
        if (!work.tree().shape(parent).children().containsKey(role)
                || !StructureRules.mayEnter(work.tree(), parent, role)) {
            throw new Failure.NotFound();
        }
        return page(work, parent, new View(work, parent, role, List.of(), form), "framework.editing.adding", "adding");
    }

    @PostMapping(Desk.ELEMENT + "/nye/{role}")
    Object add(
            @PathVariable UUID draft,
            @PathVariable String part,
            @PathVariable String code,
            @PathVariable String role,
            @RequestParam(defaultValue = "") String name,
            HttpServletResponse response) {
        try {
            var added = structure.add(draft, part, code, role, name.strip());
            flash.say(response, "framework.editing.added");
            return new SeeOther(Desk.path(draft, part, added));
        } catch (CodeRefused refused) {
            return adding(draft, part, code, role, form(name, refused)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping(Desk.ELEMENT + "/erstatning")
    Page replacing(@PathVariable UUID draft, @PathVariable String part, @PathVariable String code) {
        return replacing(draft, part, code, Form.empty());
    }

    private Page replacing(UUID draft, String part, String code, Form form) {
        var work = desk.work(draft);
        var element = found(work, part, code);
        if (!StructureRules.replaceable(work.tree(), element)) {
            throw new Failure.NotFound();
        }
        var view = new View(work, element, element.role(), List.of(), form);
        return page(work, element, view, "framework.editing.replacing", "replacing");
    }

    @PostMapping(Desk.ELEMENT + "/erstatning")
    Object replace(
            @PathVariable UUID draft,
            @PathVariable String part,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            HttpServletResponse response) {
        try {
            var successor = structure.replace(draft, part, code, name.strip());
            flash.say(response, "framework.editing.replaced");
            return new SeeOther(Desk.path(draft, part, successor));
        } catch (CodeRefused refused) {
            return replacing(draft, part, code, form(name, refused)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static Form form(String name, CodeRefused refused) {
        return Form.of(Map.of("name", name))
                .withError(
                        "name",
                        "framework.editing.code." + refused.reason().name().toLowerCase(Locale.ROOT));
    }

    @GetMapping(Desk.ELEMENT + "/uttak")
    Page retiring(@PathVariable UUID draft, @PathVariable String part, @PathVariable String code) {
        var work = desk.work(draft);
        var element = found(work, part, code);
        var parent = work.tree().parent(element).orElseThrow(Failure.NotFound::new);
        if (!StructureRules.mayLeave(work.tree(), parent, element.role())) {
            throw new Failure.NotFound();
        }
        var others = work.tree().all().stream()
                .filter(other -> other.part().equals(part)
                        && other.role().equals(element.role())
                        && !other.code().equals(code))
                .toList();
        var view = new View(work, element, element.role(), others, Form.empty());
        return page(work, element, view, "framework.editing.retiring", "retiring");
    }

    /** @param by code of what has its place from now on; empty when nothing has */
    @PostMapping(Desk.ELEMENT + "/uttak")
    SeeOther retire(
            @PathVariable UUID draft,
            @PathVariable String part,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String by,
            HttpServletResponse response) {
        if (by.isEmpty()) {
            structure.retire(draft, part, code);
        } else {
            structure.retire(draft, part, code, by);
        }
        flash.say(response, "framework.editing.retired");
        return new SeeOther(Desk.path(draft, part));
    }

    @PostMapping(Desk.ELEMENT + "/tilbake")
    SeeOther restore(
            @PathVariable UUID draft,
            @PathVariable String part,
            @PathVariable String code,
            HttpServletResponse response) {
        structure.restore(draft, part, code);
        flash.say(response, "framework.editing.restored");
        return new SeeOther(Desk.path(draft, part, code));
    }

    private static Element found(Work work, String part, String code) {
        return work.tree().find(part, code).orElseThrow(Failure.NotFound::new);
    }

    private static Page page(Work work, Element element, View view, String title, String template) {
        return Desk.under(Page.of("framework/editing/" + template, view).title(title), work.draft(), element.part());
    }

    /**
     * @param element what is taken out or replaced, or what gets something new
     * @param role of what comes or goes
     * @param others what could have its place
     */
    public record View(Work work, Element element, String role, List<Element> others, Form form) {

        /** What would go with it. */
        public int within() {
            return (int) work.tree().within(element).count() - 1;
        }
    }
}
