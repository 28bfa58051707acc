package no.karrierekvalitet.framework.editing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.Completeness;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.editing.Drafts.VersionTaken;
import no.karrierekvalitet.framework.editing.Release;
import no.karrierekvalitet.framework.editing.Releases;
import no.karrierekvalitet.framework.exchange.Parts;
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
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Where editors begin: all editions and drafts, and a new draft. */
@Controller
@Access(Access.Rule.EDITOR)
public class DeskPages {

    static final String VERSION = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}";

    private final Desk desk;
    private final Drafts drafts;
    private final Editions editions;
    private final Releases releases;
    private final Flash flash;
    private final Clock clock;

    DeskPages(Desk desk, Drafts drafts, Editions editions, Releases releases, Flash flash, Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.editions = editions;
        this.releases = releases;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(Desk.PATH)
    Page show(Ui ui) {
        var year = Year.now(clock);
        var version = drafts.freeVersion(editions.current(), Release.Step.MINOR, null);
        return page(
                Form.of(Map.of("version", version, "name", ui.t("framework.editing.draft.proposal", year.toString()))));
    }

    private Page page(Form form) {
        var works = drafts.all().stream().map(desk::work).map(DraftCard::of).toList();
        return Page.of("framework/editing/desk", new View(editions.published(), releases.all(), works, form))
                .title("framework.editing.title");
    }

    @PostMapping(Desk.PATH + "/utkast")
    Object begin(
            Viewer viewer, @Valid @ModelAttribute NewDraft form, BindingResult binding, HttpServletResponse response) {
        if (binding.hasErrors()) {
            return refused(Form.of(binding));
        }
        try {
            var from = form.from() == null ? editions.current().id() : form.from();
            var draft = drafts.begin(viewer.person(), from, form.name().strip(), form.version());
            flash.say(response, "framework.editing.draft.begun");
            return new SeeOther(Desk.path(draft));
        } catch (VersionTaken e) {
            return refused(Form.of(binding).withError("version", "framework.editing.version.taken"));
        }
    }

    private Page refused(Form form) {
        return page(form).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** @param from the edition to copy; the current one when none is named */
    record NewDraft(
            @Nullable UUID from,

            @NotBlank(message = "ui.form.required")
            @Size(max = 100, message = "ui.form.long")
            @Pattern(regexp = "[^\\x00\\p{Cs}]*", message = "framework.editing.error.character")
            String name,

            @NotNull(message = "ui.form.required")
            @Pattern(regexp = VERSION, message = "framework.editing.version.malformed")
            String version) {}

    public record View(List<Edition> editions, Map<UUID, Release> releases, List<DraftCard> drafts, Form form) {

        public Edition current() {
            return editions.getFirst();
        }
    }

    /** A draft at a glance. */
    public record DraftCard(Work work, Completeness completeness) {

        static DraftCard of(Work work) {
            return new DraftCard(work, Completeness.of(work.tree(), Parts.ALL));
        }

        public long open() {
            return work.comments().stream().filter(Desk::open).count();
        }
    }
}
