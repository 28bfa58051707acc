package no.karrierekvalitet.selfevaluation.team;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to a person's own decisions about what a team may count in: one for each evaluation, one service for each, and
 * theirs to take back at any time.
 */
@Component
public class Sharings {

    private final SharingStore store;
    private final BatchStore batches;
    private final Sealing sealing;
    private final TeamPictures pictures;
    private final Services services;
    private final Clock clock;

    Sharings(
            SharingStore store,
            BatchStore batches,
            Sealing sealing,
            TeamPictures pictures,
            Services services,
            Clock clock) {
        this.store = store;
        this.batches = batches;
        this.sealing = sealing;
        this.pictures = pictures;
        this.services = services;
        this.clock = clock;
    }

    /** Every evaluation with answers, newest first. */
    public List<Sharing> all(Viewer.Person viewer) {
        return store.of(viewer.id());
    }

    /** @throws Failure.NotFound when it is not theirs or has no answers */
    public Sharing of(Viewer.Person viewer, UUID evaluation) {
        return all(viewer).stream()
                .filter(sharing -> sharing.evaluation().equals(evaluation))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
    }

    /** The services whose team a person belongs to. */
    public List<Service> teams(Viewer.Person viewer) {
        return services.of(viewer).stream()
                .filter(service -> services.roles(service.id(), viewer).stream().anyMatch(role -> role != Role.OWNER))
                .toList();
    }

    /**
     * Lets one service count an evaluation in, instead of any other. Does nothing when it has been counted before.
     *
     * @param pooled whether it may be counted together with other services while there are too few in this one
     * @throws Failure.NotFound when the evaluation is not theirs or they do not work at the service
     */
    @Transactional
    public void share(Viewer.Person viewer, UUID evaluation, UUID service, boolean pooled) {
        pictures.worksAt(service, viewer);
        of(viewer, evaluation);
        share(viewer, evaluation, service, pooled, clock.instant());
    }

    void share(Viewer.Person person, UUID evaluation, UUID service, boolean pooled, Instant now) {
        batches.lock();
        store.share(person.id(), evaluation, service, pooled, now);
        sealing.settle(service, now);
    }

    /** Takes it back. Every picture it has been in is from now on as if it had never been there. */
    @Transactional
    public void withdraw(Viewer.Person viewer, UUID evaluation) {
        of(viewer, evaluation);
        batches.lock();
        store.withdraw(viewer.id(), evaluation);
    }

    /** Services that may count something that nothing has counted yet. */
    public List<UUID> waiting() {
        return store.waiting();
    }

    /** Looks whether anything can be counted that could not before. */
    @Transactional
    public void settle(UUID service) {
        sealing.settle(service, clock.instant());
    }
}
