package no.karrierekvalitet.framework.editing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.editing.Drafts.VersionTaken;
import no.karrierekvalitet.framework.editing.Publishing;
import no.karrierekvalitet.framework.editing.Publishing.NotReady;
import no.karrierekvalitet.framework.editing.Publishing.Readiness;
import no.karrierekvalitet.framework.editing.Release;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A draft becomes the current edition: what is missing, what will happen, and what readers are told. */
@Controller
@Access(Access.Rule.EDITOR)
public class PublishingPages {

    private final Desk desk;
    private final Publishing publishing;
    private final Drafts drafts;
    private final Editions editions;
    private final Flash flash;
    private final Clock clock;

    PublishingPages(Desk desk, Publishing publishing, Drafts drafts, Editions editions, Flash flash, Clock clock) {
        this.desk = desk;
        this.publishing = publishing;
        this.drafts = drafts;
        this.editions = editions;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(Desk.DRAFT + "/publisering")
    Page show(@PathVariable UUID draft) {
        var readiness = publishing.check(draft);
        return page(readiness, Form.of(proposal(readiness)));
    }

    private Map<String, String> proposal(Readiness readiness) {
        var values = new LinkedHashMap<String, String>();
        values.put("step", readiness.least().code());
        values.put("version", version(readiness));
        return values;
    }

    /** What the editors have called it, unless that is what a smaller change would be called. */
    private String version(Readiness readiness) {
        var own = readiness.draft().version();
        return own.equals(proposal(readiness, Release.Step.MINOR)) ? proposal(readiness, readiness.least()) : own;
    }

    private String proposal(Readiness readiness, Release.Step step) {
        var draft = readiness.draft();
        return drafts.freeVersion(editions.current(), step, draft.version());
    }

    private Page page(Readiness readiness, Form form) {
        var view = new View(
                desk.work(readiness.draft()),
                readiness,
                editions.current(),
                proposal(readiness, Release.Step.MINOR),
                proposal(readiness, Release.Step.MAJOR),
                form);
        return Desk.under(
                Page.of("framework/editing/publishing", view).title("framework.editing.publishing.title"),
                readiness.draft());
    }

    @PostMapping(Desk.DRAFT + "/publisering")
    Object publish(
            @PathVariable UUID draft,
            @Valid @ModelAttribute Publication form,
            BindingResult binding,
            HttpServletResponse response) {
        var readiness = publishing.check(draft);
        if (!binding.hasErrors() && form.release(clock).step().compareTo(readiness.least()) < 0) {
            binding.rejectValue("step", "small", "framework.editing.publishing.step.small");
        }
        if (binding.hasErrors() || !readiness.ready()) {
            return page(readiness, Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            publishing.publish(draft, form.version(), form.release(clock));
        } catch (VersionTaken e) {
            return page(readiness, Form.of(binding).withError("version", "framework.editing.version.taken"))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (NotReady changedMeanwhile) {
            return page(publishing.check(draft), Form.of(binding)).status(HttpStatus.CONFLICT);
        }
        flash.say(response, "framework.editing.publishing.done", form.version());
        return new SeeOther(Desk.PATH);
    }

    /** What editors say when they publish. */
    record Publication(
            @NotNull(message = "ui.form.required")
            @Pattern(regexp = DeskPages.VERSION, message = "framework.editing.version.malformed")
            String version,

            @NotNull(message = "ui.form.required") @Pattern(regexp = "minor|major", message = "ui.form.required")
            String step,

            @NotBlank(message = "framework.editing.publishing.note.nb.missing")
            @Size(max = 2000, message = "ui.form.long")
            @Pattern(regexp = "[^\\x00\\p{Cs}]*", message = "framework.editing.error.character")
            String noteNb,

            @NotBlank(message = "framework.editing.publishing.note.nn.missing")
            @Size(max = 2000, message = "ui.form.long")
            @Pattern(regexp = "[^\\x00\\p{Cs}]*", message = "framework.editing.error.character")
            String noteNn,

            @NotBlank(message = "framework.editing.publishing.note.en.missing")
            @Size(max = 2000, message = "ui.form.long")
            @Pattern(regexp = "[^\\x00\\p{Cs}]*", message = "framework.editing.error.character")
            String noteEn) {

        Release release(Clock clock) {
            var note = new LinkedHashMap<String, String>();
            note.put("nb", noteNb.strip());
            note.put("nn", noteNn.strip());
            note.put("en", noteEn.strip());
            return new Release(
                    step.equals("minor") ? Release.Step.MINOR : Release.Step.MAJOR,
                    new Localized(note),
                    clock.instant());
        }
    }

    public record View(
            Work work, Readiness readiness, Edition current, String minorVersion, String majorVersion, Form form) {}
}
