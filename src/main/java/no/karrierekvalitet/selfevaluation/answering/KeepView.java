package no.karrierekvalitet.selfevaluation.answering;

import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.selfevaluation.Misfit;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * Where a visitor keeps what they did.
 *
 * @param refused why what the browser sent was not kept; {@code missing} when it sent nothing
 * @param where the statement's own words, when one of them is why
 */
public record KeepView(
        CompetenceStandards standards,
        Form form,
        @Nullable String refused,
        @Nullable SubCompetence where) {

    static KeepView of(CompetenceStandards standards, Form form) {
        return new KeepView(standards, form, null, null);
    }

    static KeepView missing(CompetenceStandards standards, Form form) {
        return new KeepView(standards, form, "selfevaluation.keep.missing", null);
    }

    static KeepView misfit(CompetenceStandards standards, Form form, Misfit misfit) {
        var statement = misfit.where().substring(misfit.where().indexOf('.') + 1);
        return new KeepView(
                standards,
                form,
                "selfevaluation.keep.misfit." + misfit.problem().key(),
                standards.subCompetence(statement).orElse(null));
    }

    public int total() {
        return standards.areas().stream()
                .mapToInt(area -> area.subCompetences().size())
                .sum();
    }
}
