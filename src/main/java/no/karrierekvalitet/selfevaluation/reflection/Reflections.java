package no.karrierekvalitet.selfevaluation.reflection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Service;

/**
 * What a person wrote to themselves along an evaluation: answers to an area's reflection questions, and what they
 * discovered. All of it is optional, and only they can read it.
 */
@Service
public class Reflections {

    /** The most characters one answer may have. */
    public static final int LONGEST = 4000;

    /** @param question place in the edition's list of questions for the area, from 0 */
    public record Written(String area, int question, String text, Instant at) {}

    private final ReflectionStore store;
    private final Clock clock;

    Reflections(ReflectionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public List<Written> all(Viewer.Person viewer, UUID evaluation) {
        return store.written(viewer.id(), evaluation);
    }

    /** The texts of one area by the question's place. */
    Map<Integer, String> area(Viewer.Person viewer, UUID evaluation, String area) {
        return all(viewer, evaluation).stream()
                .filter(written -> written.area().equals(area))
                .collect(Collectors.toMap(Written::question, Written::text));
    }

    /** @param texts one for each question of the area; an empty one takes away what was there */
    void write(Viewer.Person viewer, UUID evaluation, String area, List<String> texts) {
        if (!store.write(viewer.id(), evaluation, area, texts, clock.instant())) {
            throw new Failure.NotFound();
        }
    }

    public Optional<String> discovery(Viewer.Person viewer, UUID evaluation) {
        return store.discovery(viewer.id(), evaluation);
    }

    void discover(Viewer.Person viewer, UUID evaluation, String text) {
        if (!store.discover(viewer.id(), evaluation, text)) {
            throw new Failure.NotFound();
        }
    }
}
