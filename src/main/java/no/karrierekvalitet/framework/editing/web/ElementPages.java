package no.karrierekvalitet.framework.editing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.editing.Content;
import no.karrierekvalitet.framework.editing.Editing;
import no.karrierekvalitet.framework.editing.Editing.Outcome;
import no.karrierekvalitet.framework.editing.comments.Comments;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One element of a draft: every text in every language side by side, where it stands, and what is said about it. */
@Controller
@Access(Access.Rule.EDITOR)
class ElementPages {

    private final Desk desk;
    private final Editing editing;
    private final Comments comments;
    private final Flash flash;

    ElementPages(Desk desk, Editing editing, Comments comments, Flash flash) {
        this.desk = desk;
        this.editing = editing;
        this.comments = comments;
        this.flash = flash;
    }

    @GetMapping(Desk.ELEMENT)
    Page show(Ui ui, @PathVariable UUID draft, @PathVariable String part, @PathVariable String code) {
        var work = desk.work(draft);
        var opened = editing.open(draft, work.tree(), part, code);
        return page(ui, work, opened, opened.content(), opened.version(), Map.of(), null);
    }

    @PostMapping(Desk.ELEMENT)
    Object save(
            Ui ui,
            @PathVariable UUID draft,
            @PathVariable String part,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response) {
        var work = desk.work(draft);
        var opened = editing.open(draft, work.tree(), part, code);
        var content = ElementForm.content(opened.shape(), typed);
        var version = version(basis);
        return switch (editing.save(ui.viewer().person(), draft, part, code, version, content)) {
            case Outcome.Saved() -> {
                flash.say(response, "framework.editing.saved");
                yield new SeeOther(Desk.path(draft, part, code));
            }
            case Outcome.Refused(var problems) ->
                page(ui, work, opened, content, version, problems, null).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Conflict conflict ->
                page(ui, work, opened, conflict.merge().content(), conflict.version(), Map.of(), conflict)
                        .status(HttpStatus.CONFLICT);
        };
    }

    /** What is no version is no version anybody has seen, so it never overwrites one. */
    private static int version(String basis) {
        return basis.matches("\\d{1,6}") ? Integer.parseInt(basis) : -1;
    }

    private Page page(
            Ui ui,
            Work work,
            Editing.Opened opened,
            Content shown,
            int version,
            Map<String, Form.Problem> problems,
            Outcome.@Nullable Conflict conflict) {
        var element = opened.element();
        var talk = comments.of(work.draft().id(), element.part(), element.code());
        var people = Stream.concat(
                        opened.history().stream().map(revision -> revision.by()),
                        talk.stream().flatMap(comment -> Stream.of(comment.by(), comment.solvedBy())))
                .filter(java.util.Objects::nonNull)
                .toList();
        var view = new ElementView(
                work,
                opened,
                shown,
                version,
                new Form(Map.of(), new LinkedHashMap<>(problems)),
                Form.empty(),
                conflict,
                desk.names(people),
                talk);
        return Desk.under(
                Page.of("framework/editing/element", view)
                        .wide()
                        .title("framework.title", new Labels(ui).name(element)),
                work.draft(),
                element.part());
    }

    /** Says something about an element to the other editors. */
    @PostMapping(Desk.ELEMENT + "/kommentarer")
    SeeOther comment(
            Viewer viewer,
            @PathVariable UUID draft,
            @PathVariable String part,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response) {
        editing.open(draft, desk.work(draft).tree(), part, code);
        var said = new Content(Map.of("text", text.replace("\0", ""))).value("text");
        if (!said.isEmpty()) {
            comments.write(viewer.person(), draft, part, code, said.substring(0, Math.min(said.length(), 2_000)));
            flash.say(response, "framework.editing.comment.written");
        }
        return new SeeOther(Desk.path(draft, part, code) + "#kommentarer");
    }

    @PostMapping(Desk.DRAFT + "/kommentarer/{comment}/losning")
    SeeOther solve(
            Viewer viewer,
            @PathVariable UUID draft,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "true") String solved) {
        var about = comments.solve(viewer.person(), draft, comment, !solved.equals("false"));
        return new SeeOther(Desk.path(draft, about.part(), about.code()) + "#kommentarer");
    }
}
