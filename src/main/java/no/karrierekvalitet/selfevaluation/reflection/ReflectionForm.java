package no.karrierekvalitet.selfevaluation.reflection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.selfevaluation.Reflection;
import no.karrierekvalitet.ui.Form;

/** The texts of an area's reflection questions as a form: one field per question, named by its place. */
final class ReflectionForm {

    private ReflectionForm() {}

    static String field(int question) {
        return "svar-" + question;
    }

    static Form of(Map<Integer, String> texts) {
        var values = new HashMap<String, String>();
        texts.forEach((question, text) -> values.put(field(question), text));
        return Form.of(values);
    }

    static Form checked(CompetenceArea area, Map<String, String> posted) {
        var form = Form.of(posted);
        for (int i = 0; i < area.reflectionQuestions().size(); i++) {
            if (text(form, i).length() > Reflection.LONGEST) {
                form = form.withError(field(i), "ui.form.long", Reflection.LONGEST);
            }
        }
        return form;
    }

    static List<String> texts(CompetenceArea area, Form form) {
        return IntStream.range(0, area.reflectionQuestions().size())
                .mapToObj(question -> text(form, question))
                .toList();
    }

    private static String text(Form form, int question) {
        return Reflection.clean(form.value(field(question)));
    }
}
