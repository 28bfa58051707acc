package no.karrierekvalitet.selfevaluation.answering;

import java.util.List;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.selfevaluation.Evaluation;
import org.jspecify.annotations.Nullable;

/** One area's place at the round table, and how far the person has come in it. */
public record Seat(CompetenceArea area, int answered) {

    static List<Seat> all(CompetenceStandards standards, @Nullable Evaluation evaluation) {
        return standards.areas().stream()
                .map(area -> new Seat(area, evaluation == null ? 0 : evaluation.answered(area)))
                .toList();
    }

    public int total() {
        return area.subCompetences().size();
    }

    public boolean done() {
        return answered >= total();
    }

    /** {@code new}, {@code started} or {@code done}: as markup and text keys name it. */
    public String state() {
        return answered == 0 ? "new" : done() ? "done" : "started";
    }

    public String path() {
        return "/min-kompetanse/" + area.slug();
    }

    /** The ids of the area's statements, for scripts that count what is kept on a device. */
    public String statements() {
        return area.subCompetences().stream().map(SubCompetence::id).collect(Collectors.joining(" "));
    }
}
