package no.karrierekvalitet.selfevaluation.history;

import java.util.List;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.picture.Picture;
import no.karrierekvalitet.selfevaluation.picture.Standing;
import no.karrierekvalitet.selfevaluation.picture.Wheel;

/**
 * A person's evaluations, newest first.
 *
 * @param sameTwice whether the reader asked to compare an evaluation with itself
 */
public record HistoryView(List<Chapter> chapters, boolean sameTwice) {

    /**
     * One evaluation.
     *
     * @param number counted from the oldest, from 1
     * @param version of the edition it is bound to
     */
    public record Chapter(int number, Evaluation evaluation, String version, Picture picture, Wheel wheel) {

        public List<Picture.AreaPicture> strengths() {
            return picture.areas(Standing::strength);
        }

        public String path() {
            return "/min-kompetanse/bilde/" + evaluation.id();
        }

        public int statements() {
            return picture.areas().stream()
                    .mapToInt(area -> area.statements().size())
                    .sum();
        }
    }

    public boolean comparable() {
        return chapters.size() > 1;
    }
}
