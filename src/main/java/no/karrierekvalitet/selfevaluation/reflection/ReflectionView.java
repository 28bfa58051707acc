package no.karrierekvalitet.selfevaluation.reflection;

import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * An area's reflection questions.
 *
 * @param form texts by {@link #field}, shown in fields
 * @param writing whether the reader can write here, because somebody keeps it
 * @param signedOut whether texts were sent by somebody who is not signed in any more
 * @param next the area to go on with; null when the picture is next
 */
public record ReflectionView(
        CompetenceArea area,
        Form form,
        boolean writing,
        boolean signedOut,
        @Nullable CompetenceArea next) {

    public String field(int question) {
        return fieldOf(question);
    }

    static String fieldOf(int question) {
        return "svar-" + question;
    }
}
