package no.karrierekvalitet.selfevaluation.picture;

import java.time.Instant;
import java.util.List;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.CompetenceStandards.Suggestion;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.local.LocalAnswer;
import no.karrierekvalitet.selfevaluation.picture.Picture.Placed;
import org.jspecify.annotations.Nullable;

/**
 * The picture as its page and its PDF show it.
 *
 * @param own what only a kept evaluation has; null for answers that a visitor's device keeps
 */
public record PictureView(
        Picture picture,
        Wheel wheel,
        OwnWords words,
        @Nullable Own own) {

    /**
     * @param newest whether this is the evaluation the person works on
     * @param others the person's other evaluations, newest first
     * @param local answers to local statements, which stand beside the picture and never in it
     * @param compared null when there is nothing to compare with, or the reader chose not to
     */
    public record Own(
            Evaluation evaluation,
            boolean newest,
            List<Evaluation> others,
            @Nullable Compared compared,
            List<Focus> focus,
            List<LocalAnswer> local) {

        public Instant day() {
            return PictureView.day(evaluation);
        }

        public boolean comparedWith(Evaluation other) {
            return compared != null && compared.earlier().id().equals(other.id());
        }
    }

    public record Compared(Evaluation earlier, Change change) {}

    /** A statement chosen to work on, with ways to do it. */
    public record Focus(CompetenceArea area, Placed placed, List<Suggestion> suggestions) {}

    /** The day an evaluation is known by: when it was completed, or else last answered. */
    public static Instant day(Evaluation evaluation) {
        var completed = evaluation.completedAt();
        return completed == null ? evaluation.changedAt() : completed;
    }
}
