package no.karrierekvalitet.selfevaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.selfevaluation.Misfit.Problem;
import no.karrierekvalitet.selfevaluation.Posted.PostedAnswer;
import org.springframework.stereotype.Component;

/** Reads what browsers send of evaluations. It may be anything, so it is taken whole or not at all. */
@Component
public class Deliveries {

    /** Before anybody kept an answer on a device; holds arithmetic within bounds. Milliseconds. */
    private static final long OLDEST = 10L * 365 * 24 * 60 * 60 * 1000;

    private final Editions editions;
    private final Clock clock;

    Deliveries(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** An evaluation kept on a device without an account. */
    public DeviceEvaluation device(String json) throws Misfit {
        var delivery = read(json);
        if (delivery.evaluation() == null) {
            throw new Misfit(Problem.UNREADABLE, "evaluation");
        }
        return new DeviceEvaluation(
                delivery.evaluation(),
                delivery.edition(),
                delivery.startedAt(),
                delivery.changes(),
                delivery.thoughts());
    }

    /** Answers, notes and reflections for any evaluation in a published edition. */
    public Delivery read(String json) throws Misfit {
        var posted = Posted.read(json);
        var edition = posted.edition();
        var standards = standards(edition);
        var known = statements(standards);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var changes = new Changes(answers(posted, known, now), notes(posted, known, now));
        var thoughts = PostedThoughts.read(posted.reflections(), standards, age -> ago(age, now));
        return new Delivery(
                posted.evaluation(), edition, ago(posted.age(), now), changes, local(posted.local(), now), thoughts);
    }

    private CompetenceStandards standards(UUID edition) throws Misfit {
        try {
            return editions.standards(edition);
        } catch (Failure.NotFound unknown) {
            throw new Misfit(Problem.EDITION, "edition");
        }
    }

    private static Set<String> statements(CompetenceStandards standards) {
        return standards.areas().stream()
                .flatMap(area -> area.subCompetences().stream())
                .map(SubCompetence::id)
                .collect(Collectors.toSet());
    }

    private static Map<String, Answer> answers(Posted posted, Set<String> known, Instant now) throws Misfit {
        var answers = new HashMap<String, Answer>();
        for (var entry : posted.answers().entrySet()) {
            var place = "answers." + check(entry.getKey(), "answers", known);
            var answer = entry.getValue();
            var step = Step.find(answer.step()).orElseThrow(() -> new Misfit(Problem.STEP, place));
            answers.put(entry.getKey(), new Answer(step, ago(answer.age(), now)));
        }
        return answers;
    }

    private static Map<UUID, Answer> local(Map<String, PostedAnswer> posted, Instant now) throws Misfit {
        var answers = new HashMap<UUID, Answer>();
        for (var entry : posted.entrySet()) {
            var place = "local." + entry.getKey();
            var step = Step.find(entry.getValue().step()).orElseThrow(() -> new Misfit(Problem.STEP, place));
            answers.put(
                    id(entry.getKey()), new Answer(step, ago(entry.getValue().age(), now)));
        }
        return answers;
    }

    private static UUID id(String sent) throws Misfit {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException malformed) {
            throw new Misfit(Problem.STATEMENT, "local");
        }
    }

    private static Map<String, Changes.Note> notes(Posted posted, Set<String> known, Instant now) throws Misfit {
        var notes = new HashMap<String, Changes.Note>();
        for (var entry : posted.notes().entrySet()) {
            var place = "notes." + check(entry.getKey(), "notes", known);
            var note = Changes.Note.of(
                    entry.getValue().text(), ago(entry.getValue().age(), now));
            if (note.tooLong()) {
                throw new Misfit(Problem.TEXT, place);
            }
            notes.put(entry.getKey(), note);
        }
        return notes;
    }

    private static String check(String statement, String place, Set<String> known) throws Misfit {
        if (!known.contains(statement)) {
            throw new Misfit(Problem.STATEMENT, place);
        }
        return statement;
    }

    /** A moment that lies so many milliseconds back; never in the future, whatever the device believes. */
    private static Instant ago(long age, Instant now) {
        return now.minusMillis(Math.clamp(age, 0, OLDEST));
    }
}
