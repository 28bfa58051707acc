package no.karrierekvalitet.selfevaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.selfevaluation.Misfit.Problem;
import no.karrierekvalitet.selfevaluation.Posted.PostedText;

/** Reads what a browser sends of reflections: by {@code area.question}, and what was discovered. */
final class PostedThoughts {

    private static final String DISCOVERY = "discovery";
    private static final Pattern PLACE = Pattern.compile("([a-z0-9-]+)\\.([0-9]{1,2})");

    private PostedThoughts() {}

    static Thoughts read(Map<String, PostedText> posted, CompetenceStandards standards, LongFunction<Instant> ago)
            throws Misfit {
        var reflections = new ArrayList<Reflection>();
        var discovery = "";
        for (var entry : posted.entrySet()) {
            var text = Reflection.clean(entry.getValue().text());
            if (text.length() > Reflection.LONGEST) {
                throw new Misfit(Problem.TEXT, "reflections");
            }
            if (entry.getKey().equals(DISCOVERY)) {
                discovery = text;
            } else {
                reflections.add(reflection(
                        entry.getKey(), text, ago.apply(entry.getValue().age()), standards));
            }
        }
        return new Thoughts(reflections, discovery);
    }

    private static Reflection reflection(String place, String text, Instant at, CompetenceStandards standards)
            throws Misfit {
        var parts = PLACE.matcher(place);
        if (parts.matches()) {
            var question = Integer.parseInt(parts.group(2));
            var area = standards.area(parts.group(1));
            if (area.isPresent() && question < area.get().reflectionQuestions().size()) {
                return new Reflection(area.get().id(), question, text, at);
            }
        }
        throw new Misfit(Problem.STATEMENT, "reflections");
    }
}
