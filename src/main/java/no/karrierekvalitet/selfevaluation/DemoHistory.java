package no.karrierekvalitet.selfevaluation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.framework.Step;
import org.jspecify.annotations.Nullable;

/**
 * How one fictional practitioner grows: experience decides where they begin, each area has its own slant, and what they
 * choose to work on moves more than the rest. The same person grows in the same way on every installation.
 */
final class DemoHistory {

    private final UUID person;
    private final DemoWriting writing;
    private final Random chance;
    private final double ability;
    private final Map<String, Double> slants = new HashMap<>();
    private final Map<String, Double> gains = new HashMap<>();
    private final Set<String> irrelevant = new HashSet<>();
    private double growth;

    /** @param experience years in the profession */
    DemoHistory(UUID person, int experience, DemoWriting writing) {
        this.person = person;
        this.writing = writing;
        this.chance = new Random(person.getLeastSignificantBits());
        this.ability = 1.7 + Math.min(experience, 18) * 0.07;
    }

    /**
     * The next evaluation of this person.
     *
     * @param areas how many areas they get through; all of them for a finished one
     */
    DemoEvaluation next(UUID edition, CompetenceStandards standards, Instant startedAt, int areas) {
        var answers = new HashMap<String, Answer>();
        var notes = new HashMap<String, Changes.Note>();
        var at = startedAt;
        for (var area : standards.areas().subList(0, areas)) {
            at = at.plus(Duration.ofHours(20 + chance.nextInt(60)));
            for (var statement : area.subCompetences()) {
                at = at.plusSeconds(15 + chance.nextInt(40));
                answers.put(statement.id(), new Answer(step(area, statement), at));
                if (chance.nextInt(40) == 0) {
                    notes.put(statement.id(), Changes.Note.of(DemoWriting.one(writing.notes(), chance), at));
                }
            }
        }
        var finished = areas == standards.areas().size();
        var focus = finished ? focus(answers) : List.<String>of();
        grow(focus);
        var id = UUID.nameUUIDFromBytes((person + " " + startedAt).getBytes(StandardCharsets.UTF_8));
        var made = new DeviceEvaluation(id, edition, startedAt, new Changes(answers, notes));
        return new DemoEvaluation(
                person, made, at, reflections(standards.areas().subList(0, areas)), discovery(finished), focus);
    }

    private Step step(CompetenceArea area, SubCompetence statement) {
        if (irrelevant.contains(statement.id()) || chance.nextInt(70) == 0) {
            irrelevant.add(statement.id());
            return Step.NOT_RELEVANT;
        }
        var slant = slants.computeIfAbsent(area.id(), _ -> chance.nextGaussian() * 0.45)
                + slants.computeIfAbsent(statement.id(), _ -> chance.nextGaussian() * 0.5);
        var level = ability + growth + slant + gains.getOrDefault(statement.id(), 0.0);
        return Step.ofCode((int) Math.clamp(Math.round(level), 1, 4));
    }

    /** People seldom choose what is quite new to them: mostly what they are on their way into. */
    private List<String> focus(Map<String, Answer> answers) {
        var candidates = new ArrayList<>(answers.keySet().stream()
                .filter(statement -> code(answers, statement) == 1 || code(answers, statement) == 2)
                .sorted(Comparator.comparingInt((String statement) -> -code(answers, statement))
                        .thenComparing(Comparator.naturalOrder()))
                .toList());
        var wanted = Math.min(1 + chance.nextInt(3), candidates.size());
        var focus = new ArrayList<String>();
        while (focus.size() < wanted) {
            focus.add(candidates.remove(chance.nextInt(Math.min(candidates.size(), 12))));
        }
        return focus;
    }

    private static int code(Map<String, Answer> answers, String statement) {
        var answer = answers.get(statement);
        return answer == null ? 0 : answer.step().code();
    }

    private void grow(List<String> focus) {
        growth += 0.1 + chance.nextDouble() * 0.25;
        focus.forEach(statement -> gains.merge(statement, 0.9, Double::sum));
    }

    private List<DemoEvaluation.Reflection> reflections(List<CompetenceArea> areas) {
        var reflections = new ArrayList<DemoEvaluation.Reflection>();
        for (var area : areas) {
            if (chance.nextInt(4) == 0) {
                var question = chance.nextInt(area.reflectionQuestions().size());
                var text = DemoWriting.one(writing.reflections(), chance);
                reflections.add(new DemoEvaluation.Reflection(area.id(), question, text));
            }
        }
        return reflections;
    }

    private @Nullable String discovery(boolean finished) {
        return finished && chance.nextInt(3) > 0 ? DemoWriting.one(writing.discoveries(), chance) : null;
    }
}
