package no.karrierekvalitet.quality.anchoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.framework.QualityModel;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.Insiders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what holds the quality work of a service in place. Whoever works there reads; those who keep it write. */
@Component
public class Anchorings {

    private final AnchoringStore store;
    private final Editions editions;
    private final Insiders insiders;

    Anchorings(AnchoringStore store, Editions editions, Insiders insiders) {
        this.store = store;
        this.editions = editions;
        this.insiders = insiders;
    }

    /** @throws Failure.NotFound when the viewer does not work in the service; the same holds for everything here */
    public Services.Standing standing(UUID service, Viewer viewer) {
        return insiders.standing(service, viewer);
    }

    public boolean mayWrite(Services.Standing standing) {
        return insiders.mayKeep(standing);
    }

    /** The checklist and then the calls, in the edition's order. */
    @Transactional(readOnly = true)
    public List<Anchor> of(UUID service, Viewer viewer) {
        insiders.standing(service, viewer);
        return all(service);
    }

    private List<Anchor> all(UUID service) {
        var rows = store.of(service);
        var edition = editions.current().id();
        var model = editions.quality(edition);
        return Stream.concat(
                        model.anchoringChecklist().stream()
                                .map(item ->
                                        anchor(item.id(), null, item.text(), role(model, item), rows.get(item.id()))),
                        editions.introduction(edition).fourCalls().stream()
                                .map((Introduction.Call call) ->
                                        anchor(call.id(), call.name(), call.text(), null, rows.get(call.id()))))
                .toList();
    }

    private static @Nullable Localized role(QualityModel model, QualityModel.ChecklistItem item) {
        return model.role(item.role()).map(QualityModel.Role::name).orElse(null);
    }

    private static Anchor anchor(
            String code,
            @Nullable Localized title,
            Localized text,
            @Nullable Localized role,
            AnchoringStore.@Nullable Row row) {
        return row == null
                ? new Anchor(code, title, text, role, Anchor.State.NOT_YET, "", "", 0)
                : new Anchor(code, title, text, role, row.state(), row.who(), row.note(), row.version());
    }

    /**
     * @param seen the version that was seen when the writing began
     * @return whether it was kept; false when somebody else was faster, and nothing was
     */
    @Transactional
    public boolean keep(
            UUID service, String code, int seen, Anchor.State state, String who, String note, Viewer viewer) {
        insiders.keeper(service, viewer);
        all(service).stream()
                .filter(anchor -> anchor.code().equals(code))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
        return store.keep(service, new AnchoringStore.Row(code, state, who, note, seen));
    }

    /** Codes of what has come into place since then. */
    @Transactional(readOnly = true)
    public List<String> inPlaceSince(UUID service, Instant since, Viewer viewer) {
        insiders.standing(service, viewer);
        return store.changedSince(service, since);
    }

    @Transactional(readOnly = true)
    public List<Need> needs(UUID service, Viewer viewer) {
        insiders.standing(service, viewer);
        return store.needs(service);
    }

    @Transactional
    public void addNeed(UUID service, String text, Viewer viewer) {
        insiders.keeper(service, viewer);
        store.addNeed(Ids.next(), service, text);
    }

    /** @param met false for having it back */
    @Transactional
    public void setMet(UUID service, UUID need, boolean met, Viewer viewer) {
        insiders.keeper(service, viewer);
        if (!store.setMet(service, need, met)) {
            throw new Failure.NotFound();
        }
    }
}
