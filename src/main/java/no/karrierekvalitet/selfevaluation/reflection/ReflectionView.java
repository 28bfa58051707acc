package no.karrierekvalitet.selfevaluation.reflection;

import java.util.UUID;
import java.util.stream.IntStream;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * An area's reflection questions.
 *
 * @param edition the edition the questions belong to
 * @param form texts by {@link #field}, shown in fields
 * @param next the area to go on with; null when the picture is next
 */
public record ReflectionView(
        CompetenceArea area,
        UUID edition,
        Form form,
        Reader reader,
        @Nullable CompetenceArea next) {

    public enum Reader {
        /** Writes, and it is kept with their evaluation. */
        PERSON,
        /** What they write stays on their device. */
        VISITOR,
        /** Wrote while signed in, and sent it when they no longer were. */
        SIGNED_OUT
    }

    static ReflectionView of(
            UUID edition,
            CompetenceStandards standards,
            @Nullable Evaluation evaluation,
            CompetenceArea area,
            Form form,
            Reader reader) {
        return new ReflectionView(area, edition, form, reader, next(standards, evaluation, area));
    }

    ReflectionView with(Form other) {
        return new ReflectionView(area, edition, other, reader, next);
    }

    public String field(int question) {
        return ReflectionForm.field(question);
    }

    public boolean visitor() {
        return reader == Reader.VISITOR;
    }

    public boolean signedOut() {
        return reader == Reader.SIGNED_OUT;
    }

    /** The nearest area after this one that is not finished, round the table; for visitors simply the next one. */
    private static @Nullable CompetenceArea next(
            CompetenceStandards standards, @Nullable Evaluation evaluation, CompetenceArea area) {
        var areas = standards.areas();
        var at = areas.indexOf(area);
        var reach = evaluation == null ? areas.size() - at : areas.size();
        return IntStream.range(1, reach)
                .mapToObj(i -> areas.get((at + i) % areas.size()))
                .filter(other -> evaluation == null
                        || evaluation.answered(other) < other.subCompetences().size())
                .findFirst()
                .orElse(null);
    }
}
