package no.karrierekvalitet.quality.anchoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.platform.DemoChapter;
import no.karrierekvalitet.platform.Ids;
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

    /** @param who for each item of the checklist, in its order; empty where it is not settled */
    private record Told(String service, int inPlace, List<String> who, List<String> needs) {}

    @Override
    public void write() {
        for (var told : read()) {
            var service = cast.people().stream()
                    .filter(person -> told.service().equals(person.service()))
                    .map(DemoPerson::serviceId)
                    .findFirst()
                    .orElseThrow();
            checklist(service, told);
            told.needs().forEach(need -> store.addNeed(Ids.next(), service, need));
        }
    }

    private void checklist(UUID service, Told told) {
        var items = editions.quality(editions.current().id()).anchoringChecklist();
        for (int i = 0; i < items.size() && i < told.who().size(); i++) {
            var state = i < told.inPlace()
                    ? Anchor.State.IN_PLACE
                    : i == told.inPlace() ? Anchor.State.STARTED : Anchor.State.NOT_YET;
            store.keep(
                    service,
                    new AnchoringStore.Row(items.get(i).id(), state, told.who().get(i), "", 0));
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
