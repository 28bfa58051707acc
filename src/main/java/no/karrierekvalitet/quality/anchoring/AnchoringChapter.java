package no.karrierekvalitet.quality.anchoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.framework.QualityModel;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.platform.DemoChapter;
import no.karrierekvalitet.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How far the demo's services have come with their anchoring, and what they need. */
@Component
class AnchoringChapter implements DemoChapter {

    private final DemoCast cast;
    private final AnchoringStore store;
    private final Editions editions;

    AnchoringChapter(DemoCast cast, AnchoringStore store, Editions editions) {
        this.cast = cast;
        this.store = store;
        this.editions = editions;
    }

    @Override
    public int order() {
        return 71;
    }

    /**
     * @param who for each item of the checklist, in its order; empty where it is not settled
     * @param calls the same for the calls, which are all in place but the last
     */
    private record Told(
            String service,
            int inPlace,
            List<String> who,
            @Nullable List<String> calls,
            List<String> needs) {}

    @Override
    public void write() {
        for (var told : read()) {
            var service = cast.people().stream()
                    .filter(person -> told.service().equals(person.service()))
                    .map(DemoPerson::serviceId)
                    .findFirst()
                    .orElseThrow();
            var edition = editions.current().id();
            keep(
                    service,
                    editions.quality(edition).anchoringChecklist().stream()
                            .map(QualityModel.ChecklistItem::id)
                            .toList(),
                    told.who(),
                    told.inPlace());
            if (told.calls() != null) {
                keep(
                        service,
                        editions.introduction(edition).fourCalls().stream()
                                .map(Introduction.Call::id)
                                .toList(),
                        told.calls(),
                        told.calls().size() - 1);
            }
            told.needs().forEach(need -> store.addNeed(Ids.next(), service, need));
        }
    }

    private void keep(UUID service, List<String> codes, List<String> who, int inPlace) {
        for (int i = 0; i < codes.size() && i < who.size(); i++) {
            var state =
                    i < inPlace ? Anchor.State.IN_PLACE : i == inPlace ? Anchor.State.STARTED : Anchor.State.NOT_YET;
            store.keep(service, new AnchoringStore.Row(codes.get(i), state, who.get(i), "", 0));
        }
    }

    private static List<Told> read() {
        try (var file = new ClassPathResource("quality/demo-anchoring.json").getInputStream()) {
            return List.of(JsonMapper.shared().readValue(file, Told[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
