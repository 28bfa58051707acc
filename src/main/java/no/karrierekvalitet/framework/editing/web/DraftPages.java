package no.karrierekvalitet.framework.editing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.Completeness;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.editing.comments.Comment;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A draft as a whole: how far it is, part by part; what it is called; what is missing; and its end. */
@Controller
@Access(Access.Rule.EDITOR)
public class DraftPages {

    private final Desk desk;
    private final Drafts drafts;
    private final Editions editions;
    private final Flash flash;

    DraftPages(Desk desk, Drafts drafts, Editions editions, Flash flash) {
        this.desk = desk;
        this.drafts = drafts;
        this.editions = editions;
        this.flash = flash;
    }

    @GetMapping(Desk.DRAFT)
    Page show(@PathVariable UUID draft) {
        var found = drafts.find(draft);
        return page(draft, Form.of(Map.of("name", found.name(), "version", found.version())));
    }

    private Page page(UUID draft, Form form) {
        var work = desk.work(draft);
        return Page.of("framework/editing/draft", view(work, form))
                .title("framework.title", work.draft().name())
                .under(Desk.PATH, "framework.editing.title");
    }

    private View view(Work work, Form form) {
        var by = work.draft().begunBy();
        return new View(
                work,
                editions.published(work.draft().basedOn()),
                Completeness.of(work.tree(), Parts.ALL),
                by == null ? null : desk.names(List.of(by)).get(by),
                form);
    }

    @PostMapping(Desk.DRAFT + "/navn")
    Object name(
            @PathVariable UUID draft,
            @Valid @ModelAttribute Name form,
            BindingResult binding,
            HttpServletResponse response) {
        if (!binding.hasErrors()) {
            try {
                drafts.name(draft, form.name().strip(), form.version());
                flash.say(response, "framework.editing.saved");
                return new SeeOther(Desk.path(draft));
            } catch (Drafts.VersionTaken e) {
                binding.rejectValue("version", "taken", "framework.editing.version.taken");
            }
        }
        return page(draft, Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(Desk.DRAFT + "/mangler")
    Page gaps(@PathVariable UUID draft) {
        var work = desk.work(draft);
        return Desk.under(
                Page.of("framework/editing/gaps", new GapsView(work, Completeness.of(work.tree(), Parts.ALL)))
                        .title("framework.editing.gaps.title"),
                work.draft());
    }

    @GetMapping(Desk.DRAFT + "/sletting")
    Page deletion(@PathVariable UUID draft) {
        var work = desk.work(draft);
        return Desk.under(
                Page.of("framework/editing/deletion", work).title("framework.editing.deletion.title"), work.draft());
    }

    @PostMapping(Desk.DRAFT + "/sletting")
    SeeOther delete(@PathVariable UUID draft, HttpServletResponse response) {
        drafts.delete(draft);
        flash.say(response, "framework.editing.deletion.done");
        return new SeeOther(Desk.PATH);
    }

    record Name(
            @NotBlank(message = "ui.form.required")
            @Size(max = 100, message = "ui.form.long")
            @Pattern(regexp = "[^\\x00\\p{Cs}]*", message = "framework.editing.error.character")
            String name,

            @NotNull(message = "ui.form.required")
            @Pattern(regexp = DeskPages.VERSION, message = "framework.editing.version.malformed")
            String version) {}

    /** @param begunBy null when that person's account is deleted */
    public record View(
            Work work,
            Edition basis,
            Completeness completeness,
            @Nullable String begunBy,
            Form form) {

        public List<Comment> open() {
            return work.comments().stream().filter(Comment::open).toList();
        }
    }

    public record GapsView(Work work, Completeness completeness) {}
}
