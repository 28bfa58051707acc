package no.karrierekvalitet.selfevaluation.picture;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.selfevaluation.Reflection;
import no.karrierekvalitet.selfevaluation.Thoughts;

/**
 * What the person wrote to themselves, beside what they wrote it about.
 *
 * @param notes by statement id
 * @param discovery empty when they did not say
 * @param areas those with an answer to a reflection question
 */
public record OwnWords(Map<String, String> notes, String discovery, List<AreaWords> areas) {

    public record AreaWords(CompetenceArea area, List<Words> words) {}

    public record Words(Localized question, String text) {}

    static OwnWords of(CompetenceStandards standards, Map<String, String> notes, Thoughts thoughts) {
        var written = thoughts.reflections().stream().collect(Collectors.groupingBy(Reflection::area));
        var areas = standards.areas().stream()
                .filter(area -> written.containsKey(area.id()))
                .map(area -> new AreaWords(area, words(area, Objects.requireNonNull(written.get(area.id())))))
                .toList();
        return new OwnWords(notes, thoughts.discovery(), areas);
    }

    private static List<Words> words(CompetenceArea area, List<Reflection> written) {
        return written.stream()
                .filter(one -> one.question() < area.reflectionQuestions().size())
                .filter(one -> !one.text().isEmpty())
                .map(one -> new Words(area.reflectionQuestions().get(one.question()), one.text()))
                .toList();
    }
}
