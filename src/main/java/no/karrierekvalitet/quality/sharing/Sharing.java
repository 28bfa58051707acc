package no.karrierekvalitet.quality.sharing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.AreaStand;
import no.karrierekvalitet.quality.Insiders;
import no.karrierekvalitet.quality.anchoring.Anchor;
import no.karrierekvalitet.quality.anchoring.Anchorings;
import no.karrierekvalitet.quality.anchoring.Need;
import no.karrierekvalitet.quality.plan.Action;
import no.karrierekvalitet.quality.plan.ActionStatus;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.quality.rounds.RoundSummary;
import no.karrierekvalitet.quality.rounds.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sharing upward: by those who keep the service's quality work, one closed round at a time, and taken back at once. */
@Component
public class Sharing {

    private final ShareStore store;
    private final Rounds rounds;
    private final ServicePlans plans;
    private final Anchorings anchorings;
    private final Insiders insiders;
    private final Clock clock;

    Sharing(
            ShareStore store,
            Rounds rounds,
            ServicePlans plans,
            Anchorings anchorings,
            Insiders insiders,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.plans = plans;
        this.anchorings = anchorings;
        this.insiders = insiders;
        this.clock = clock;
    }

    /**
     * What the owner would see.
     *
     * @param print names exactly this content
     */
    public record Preview(Content content, String print) {}

    /** @throws Failure.NotFound when the viewer does not keep the service's quality work; the same holds for all here */
    public Service service(UUID service, Viewer viewer) {
        return insiders.keeper(service, viewer).service();
    }

    /** Rounds that are closed, the newest first. */
    @Transactional(readOnly = true)
    public List<RoundSummary> closed(UUID service, Viewer viewer) {
        insiders.keeper(service, viewer);
        return rounds.history(service).stream().filter(RoundSummary::closed).toList();
    }

    /** When each round was shared, by id; what is not shared is not there. */
    @Transactional(readOnly = true)
    public Map<UUID, Instant> shared(UUID service, Viewer viewer) {
        insiders.keeper(service, viewer);
        return store.of(service);
    }

    @Transactional(readOnly = true)
    public Preview preview(UUID service, UUID round, Viewer viewer) {
        var content = content(service, round(service, round, viewer), viewer);
        return new Preview(content, Content.print(store.write(content)));
    }

    /** @return whether it is shared; false when something has changed since the preview, and nothing was shared */
    @Transactional
    public boolean share(UUID service, UUID round, String seen, Viewer viewer) {
        var content = store.write(content(service, round(service, round, viewer), viewer));
        if (!Content.print(content).equals(seen)) {
            return false;
        }
        store.share(service, round, content);
        return true;
    }

    @Transactional
    public void revoke(UUID service, UUID round, Viewer viewer) {
        insiders.keeper(service, viewer);
        store.revoke(service, round);
    }

    private RoundSummary round(UUID service, UUID round, Viewer viewer) {
        return closed(service, viewer).stream()
                .filter(one -> one.id().equals(round))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
    }

    private Content content(UUID service, RoundSummary round, Viewer viewer) {
        var checklist = anchorings.of(service, viewer).stream()
                .filter(anchor -> !anchor.call())
                .toList();
        var closedAt = Objects.requireNonNull(round.closedAt());
        return new Content(
                round.edition(),
                round.site(),
                LocalDate.ofInstant(closedAt, clock.getZone()),
                AreaStand.of(round),
                round.priorities().stream()
                        .map(priority -> new Content.Priority(
                                priority.element() == null ? null : priority.indicator(), priority.text()))
                        .toList(),
                plans.of(service, viewer).actions().stream()
                        .filter(action -> action.status() != ActionStatus.DROPPED)
                        .filter(action -> round.actions().contains(action.id()))
                        .map(Sharing::deed)
                        .toList(),
                anchorings.needs(service, viewer).stream().map(Need::text).toList(),
                (int) checklist.stream()
                        .filter(anchor -> anchor.state() == Anchor.State.IN_PLACE)
                        .count(),
                checklist.size());
    }

    private static Content.Deed deed(Action action) {
        var text = action.text();
        return new Content.Deed(text.title(), text.status(), text.due(), text.effect());
    }
}
