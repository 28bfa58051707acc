package no.karrierekvalitet.quality.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.quality.AreaStand;
import org.jspecify.annotations.Nullable;

/**
 * An owner's services side by side, by name and never by how they do: what each shares, and nothing else.
 *
 * @param organisation null for services without one
 * @param services by name
 */
public record Estate(@Nullable UUID organisation, String name, List<Holding> services) {

    public Estate {
        services = List.copyOf(services);
    }

    /** @param shared the newest round first; empty for a service that shares nothing now */
    public record Holding(UUID service, String name, List<Shared> shared) {

        public Optional<Content> newest() {
            return shared.stream().findFirst().map(Shared::content);
        }

        public @Nullable AreaStand area(String id) {
            return newest().stream()
                    .flatMap(content -> content.areas().stream())
                    .filter(area -> area.id().equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }

    public record Shared(Instant at, Content content) {}

    /** A priority that several services have chosen. */
    public record Common(Localized text, List<String> services) {}

    static List<Estate> of(List<ShareStore.Row> rows) {
        var byOwner = new LinkedHashMap<Optional<UUID>, Gathered>();
        for (var row : rows) {
            byOwner.computeIfAbsent(Optional.ofNullable(row.organisation()), _ -> new Gathered(row.organisationName()))
                    .add(row);
        }
        return byOwner.entrySet().stream()
                .map(entry -> new Estate(
                        entry.getKey().orElse(null),
                        entry.getValue().name,
                        entry.getValue().holdings()))
                .toList();
    }

    private static final class Gathered {

        private final String name;
        private final LinkedHashMap<UUID, List<ShareStore.Row>> rows = new LinkedHashMap<>();

        Gathered(@Nullable String name) {
            this.name = name == null ? "" : name;
        }

        void add(ShareStore.Row row) {
            rows.computeIfAbsent(row.service(), _ -> new ArrayList<>()).add(row);
        }

        List<Holding> holdings() {
            return rows.values().stream()
                    .map(own ->
                            new Holding(own.getFirst().service(), own.getFirst().name(), shared(own)))
                    .toList();
        }

        private static List<Shared> shared(List<ShareStore.Row> rows) {
            var shared = new ArrayList<Shared>();
            for (var row : rows) {
                if (row.content() != null && row.sharedAt() != null) {
                    shared.add(new Shared(row.sharedAt(), row.content()));
                }
            }
            return shared;
        }
    }

    public List<Holding> sharing() {
        return services.stream().filter(one -> one.newest().isPresent()).toList();
    }

    /** The areas that any of the shared rounds looked at, each once, in the model's order. */
    public List<AreaStand> areas() {
        var areas = new LinkedHashMap<String, AreaStand>();
        sharing()
                .forEach(one -> one.newest().orElseThrow().areas().forEach(area -> areas.putIfAbsent(area.id(), area)));
        return areas.values().stream()
                .sorted(Comparator.comparingInt(AreaStand::number).thenComparing(AreaStand::id))
                .toList();
    }

    /** What at least two services have chosen to work on, most services first, then in the order of the codes. */
    public List<Common> inCommon() {
        var common = new TreeMap<String, Common>();
        for (var one : sharing()) {
            for (var priority : one.newest().orElseThrow().priorities()) {
                if (priority.code() != null) {
                    common.computeIfAbsent(priority.code(), _ -> new Common(priority.text(), new ArrayList<>()))
                            .services()
                            .add(one.name());
                }
            }
        }
        return common.values().stream()
                .filter(one -> one.services().size() > 1)
                .sorted((a, b) -> b.services().size() - a.services().size())
                .toList();
    }
}
