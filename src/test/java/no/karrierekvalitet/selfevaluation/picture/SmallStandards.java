package no.karrierekvalitet.selfevaluation.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.CompetenceStandards.FieldModel;
import no.karrierekvalitet.framework.CompetenceStandards.FieldOfPractice;
import no.karrierekvalitet.framework.CompetenceStandards.Level;
import no.karrierekvalitet.framework.CompetenceStandards.Scale;
import no.karrierekvalitet.framework.CompetenceStandards.ScaleStep;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.framework.CompetenceStandards.SystemLevel;
import no.karrierekvalitet.framework.CompetenceStandards.TargetNorm;
import no.karrierekvalitet.framework.Kind;
import no.karrierekvalitet.framework.Provenance;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.platform.Localized;

/** Seven areas, three kinds, three statements of each: {@code a1-k1} to {@code a7-g3}. */
final class SmallStandards {

    static final CompetenceStandards STANDARDS = of(7);

    private SmallStandards() {}

    static CompetenceStandards of(int areas) {
        return new CompetenceStandards(
                List.of(),
                List.<Level>of(),
                new Scale(
                        text("scale"),
                        Stream.of(Step.values())
                                .map(step -> new ScaleStep(step, text(step.key()), Map.of()))
                                .toList()),
                new TargetNorm(1, text("norm"), text("team")),
                new FieldModel(
                        text("field"),
                        new SystemLevel(
                                "system", Provenance.WORKING, List.of(), text("system"), text("system"), List.of()),
                        new FieldOfPractice(
                                "field", Provenance.WORKING, List.of(), text("field"), text("field"), List.of())),
                IntStream.rangeClosed(1, areas).mapToObj(SmallStandards::area).toList());
    }

    private static CompetenceArea area(int number) {
        var statements = new ArrayList<SubCompetence>();
        for (var kind : Kind.values()) {
            for (int i = 1; i <= 3; i++) {
                statements.add(statement("a" + number + "-" + kind.key().charAt(0) + i, kind));
            }
        }
        return new CompetenceArea(
                "a" + number,
                "area-" + number,
                number,
                Provenance.WORKING,
                List.of(),
                text("Area " + number),
                text("Summary"),
                List.of(),
                statements,
                List.of());
    }

    static SubCompetence statement(String id, Kind kind) {
        return new SubCompetence(
                id,
                kind,
                Provenance.WORKING,
                List.of(),
                text("Topic " + id),
                text("I can " + id),
                text("c"),
                text("s"));
    }

    /** The same answer to every statement of an area. */
    static Map<String, Step> all(String area, Step step) {
        var answers = new HashMap<String, Step>();
        STANDARDS.area(area).orElseThrow().subCompetences().forEach(statement -> answers.put(statement.id(), step));
        return answers;
    }

    static Map<String, Step> everywhere(Step step) {
        var answers = new HashMap<String, Step>();
        STANDARDS.areas().forEach(area -> answers.putAll(all(area.id(), step)));
        return answers;
    }

    static Localized text(String text) {
        return new Localized(Map.of("nb", text));
    }
}
