package no.karrierekvalitet.selfevaluation.reflection;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Reflection;
import no.karrierekvalitet.selfevaluation.Thoughts;
import org.springframework.stereotype.Service;

/**
 * What a person wrote to themselves along an evaluation: answers to an area's reflection questions, and what they
 * discovered. All of it is optional, and only they can read it.
 */
@Service
public class Reflections {

    private final ReflectionStore store;
    private final Clock clock;

    Reflections(ReflectionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Thoughts thoughts(Viewer.Person viewer, UUID evaluation) {
        return new Thoughts(
                store.written(viewer.id(), evaluation),
                store.discovery(viewer.id(), evaluation).orElse(""));
    }

    /** The texts of one area by the question's place. */
    Map<Integer, String> area(Viewer.Person viewer, UUID evaluation, String area) {
        return store.written(viewer.id(), evaluation).stream()
                .filter(written -> written.area().equals(area))
                .collect(Collectors.toMap(Reflection::question, Reflection::text));
    }

    /** @param texts one for each question of the area; an empty one takes away what was there */
    void write(Viewer.Person viewer, UUID evaluation, String area, List<String> texts) {
        if (!store.write(viewer.id(), evaluation, area, texts, clock.instant())) {
            throw new Failure.NotFound();
        }
    }

    /** Takes over what was written on a device: for each question the newest stays, a discovery only where none is. */
    public void keep(Viewer.Person viewer, UUID evaluation, Thoughts thoughts) {
        if (!thoughts.isEmpty()) {
            store.keep(viewer.id(), evaluation, thoughts);
        }
    }

    Optional<String> discovery(Viewer.Person viewer, UUID evaluation) {
        return store.discovery(viewer.id(), evaluation);
    }

    void discover(Viewer.Person viewer, UUID evaluation, String text) {
        if (!store.discover(viewer.id(), evaluation, text)) {
            throw new Failure.NotFound();
        }
    }
}
