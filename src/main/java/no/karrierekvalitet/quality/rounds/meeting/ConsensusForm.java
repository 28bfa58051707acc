package no.karrierekvalitet.quality.rounds.meeting;

import jakarta.validation.constraints.Size;
import java.util.Map;
import no.karrierekvalitet.quality.Typed;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;

/** What a service writes about one indicator, and the version it began from. */
record ConsensusForm(
        @Nullable String level,

        @Size(max = 4000, message = "ui.form.long") @Nullable
        String grounds,

        @Size(max = 2000, message = "ui.form.long") @Nullable
        String evidence,

        @Nullable Integer version) {

    ConsensusForm {
        grounds = Typed.text(grounds);
        evidence = Typed.text(evidence);
    }

    static Form of(Consensus consensus) {
        return new ConsensusForm(
                        consensus.level() == null ? "" : consensus.level().key(),
                        consensus.grounds(),
                        consensus.evidence(),
                        consensus.version())
                .form();
    }

    /** The same words, made ready to be written over what stands there now. */
    Form again(Consensus now) {
        return new ConsensusForm(level, grounds, evidence, now.version()).form();
    }

    private Form form() {
        return Form.of(Map.of(
                "level", level == null ? "" : level,
                "grounds", Typed.text(grounds),
                "evidence", Typed.text(evidence),
                "version", String.valueOf(version == null ? 0 : version)));
    }

    Consensus consensus() {
        return new Consensus(
                level == null ? null : Level.find(level).orElse(null),
                Typed.text(grounds),
                Typed.text(evidence),
                false,
                version == null ? 0 : version);
    }
}
