package no.karrierekvalitet.quality.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.Insiders;
import no.karrierekvalitet.quality.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the plan of a service. Whoever works in the service reads it, adds to it and changes it. */
@Component
public class ServicePlans {

    private static final int TITLE = 300;

    private final ActionStore actions;
    private final ChangeStore changes;
    private final Insiders insiders;
    private final Clock clock;

    ServicePlans(ActionStore actions, ChangeStore changes, Insiders insiders, Clock clock) {
        this.actions = actions;
        this.changes = changes;
        this.insiders = insiders;
        this.clock = clock;
    }

    /** @throws Failure.NotFound when the viewer does not work in the service; the same holds for everything here */
    @Transactional(readOnly = true)
    public ServicePlan of(UUID service, Viewer viewer) {
        return new ServicePlan(insiders.standing(service, viewer).service(), actions.of(service));
    }

    @Transactional(readOnly = true)
    public Action action(UUID service, UUID action, Viewer viewer) {
        insiders.standing(service, viewer);
        return actions.find(service, action).orElseThrow(Failure.NotFound::new);
    }

    /** Who can be responsible: those who work in the service today, by name. */
    @Transactional(readOnly = true)
    public Map<UUID, String> colleagues(UUID service, Viewer viewer) {
        insiders.standing(service, viewer);
        return insiders.of(service);
    }

    /** What happened to the plan, newest first. */
    @Transactional(readOnly = true)
    public List<Change> story(UUID service, Viewer viewer, Instant since, int limit) {
        insiders.standing(service, viewer);
        return changes.of(service, since, limit);
    }

    /**
     * Adds an action to the plan of a service the viewer works in.
     *
     * @throws Failure.NotFound when they do not work there
     */
    @Transactional
    public UUID add(NewAction action, Viewer viewer) {
        insiders.standing(action.service(), viewer);
        var id = Ids.next();
        actions.add(id, action);
        tell(action.service(), id, action.title(), Change.What.ADDED);
        return id;
    }

    /**
     * What somebody gave their service from an event. Heard twice, it is one; for who no longer works there, none.
     *
     * @param given id of the giving
     */
    @Transactional
    public void give(UUID given, UUID person, UUID service, String words, String event, @Nullable String path) {
        var id = Ids.next();
        var title = Typed.shortened(Typed.line(words), TITLE);
        if (!title.isEmpty() && actions.addGiven(id, given, person, service, title, event, path == null ? "" : path)) {
            tell(service, id, title, Change.What.ADDED);
        }
    }

    /** @param seen the version that was seen when the writing began */
    @Transactional
    public Saved change(UUID service, UUID action, int seen, Action.Text text, Viewer viewer) {
        var before = action(service, action, viewer);
        var after = known(service, before, text);
        if (before.version() != seen || !actions.change(action, seen, after)) {
            return new Saved.Outrun(action(service, action, viewer));
        }
        tell(service, before, after);
        return new Saved.Kept();
    }

    /** Nobody becomes responsible who does not work in the service; what waits for somebody new waits until one is chosen. */
    private Action.Text known(UUID service, Action before, Action.Text text) {
        var had = before.text().responsible();
        var wanted = text.responsible() == null && before.waits() ? had : text.responsible();
        var mayBe = wanted == null || wanted.equals(had) || insiders.of(service).containsKey(wanted);
        if (!mayBe) {
            throw new Failure.Unreadable("The responsible person does not work in this service");
        }
        return new Action.Text(text.title(), text.measure(), wanted, text.due(), text.status(), text.effect());
    }

    /** Moves an action; says where it was. */
    @Transactional
    public ActionStatus stand(UUID service, UUID action, ActionStatus status, Viewer viewer) {
        actions.lock(action);
        var before = action(service, action, viewer);
        var text = before.text();
        put(
                before,
                new Action.Text(text.title(), text.measure(), text.responsible(), text.due(), status, text.effect()));
        return text.status();
    }

    /** The viewer sees to it from now on. */
    @Transactional
    public void take(UUID service, UUID action, Viewer viewer) {
        actions.lock(action);
        var before = action(service, action, viewer);
        var text = before.text();
        put(
                before,
                new Action.Text(
                        text.title(), text.measure(), viewer.person().id(), text.due(), text.status(), text.effect()));
    }

    private void put(Action before, Action.Text text) {
        if (!before.text().equals(text) && actions.change(before.id(), before.version(), text)) {
            tell(before.service(), before, text);
        }
    }

    @Transactional
    public void delete(UUID service, UUID action, Viewer viewer) {
        var deleted = action(service, action, viewer);
        actions.setDeleted(action, clock.instant());
        tell(service, action, deleted.title(), Change.What.DELETED);
    }

    @Transactional
    public void restore(UUID service, UUID action, Viewer viewer) {
        insiders.standing(service, viewer);
        var deleted = actions.findDeleted(service, action).orElseThrow(Failure.NotFound::new);
        actions.setDeleted(action, null);
        tell(service, action, deleted.title(), Change.What.RESTORED);
    }

    private void tell(UUID service, Action before, Action.Text after) {
        Change.between(before.id(), before.text(), after, clock.instant())
                .forEach(change -> changes.add(service, change));
    }

    private void tell(UUID service, UUID action, String title, Change.What what) {
        changes.add(service, new Change(action, title, what, "", "", clock.instant()));
    }
}
