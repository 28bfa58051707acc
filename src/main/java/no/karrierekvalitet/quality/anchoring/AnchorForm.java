package no.karrierekvalitet.quality.anchoring;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import no.karrierekvalitet.quality.Typed;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;

/** @param version the one that was seen */
record AnchorForm(
        @Pattern(regexp = "not-yet|started|in-place", message = "ui.form.unreadable") @Nullable
        String state,

        @Size(max = 200, message = "ui.form.long") @Nullable String who,

        @Size(max = 2000, message = "ui.form.long") @Nullable
        String note,

        @Nullable Integer version) {

    AnchorForm {
        who = Typed.line(who);
        note = Typed.text(note);
    }

    static Form of(Anchor anchor) {
        return Form.of(Map.of(
                "state", anchor.state().key(),
                "who", anchor.who(),
                "note", anchor.note(),
                "version", String.valueOf(anchor.version())));
    }

    Anchor.State toState() {
        return Anchor.State.of(String.valueOf(state)).orElse(Anchor.State.NOT_YET);
    }

    int seen() {
        return version == null ? 0 : version;
    }
}
