package no.karrierekvalitet.workshop.making.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.workshop.making.JsonShape;
import org.springframework.stereotype.Component;

/** The programmes that everybody can begin with: the framework's own kick-off, and ours. */
@Component
public class Templates {

    private static final List<String> OURS = List.of("personalmote", "arshjul", "dialogkafe", "fremtidsverksted");

    private final Editions editions;
    private final Map<UUID, List<Template>> byEdition = new ConcurrentHashMap<>();

    Templates(Editions editions) {
        this.editions = editions;
    }

    /** All of them, as they are with the framework's current edition. */
    public List<Template> all() {
        return byEdition.computeIfAbsent(editions.current().id(), this::read);
    }

    public Optional<Template> find(String id) {
        return all().stream().filter(template -> template.id().equals(id)).findFirst();
    }

    private List<Template> read(UUID edition) {
        var areas = editions.standards(edition).areas();
        return Stream.concat(
                        Stream.of(KickOff.read()),
                        OURS.stream()
                                .map(id -> JsonShape.shipped(
                                        "workshop/templates/" + id + ".json", "workshop/schema/template.schema.json"))
                                .map(file -> Expansion.of(file, areas)))
                .toList();
    }
}
