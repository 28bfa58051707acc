package no.karrierekvalitet.quality;

import java.util.Optional;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.platform.Localized;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What something in a service's quality work is about: an element of the framework, by {@code part/code}. */
@Component
public class About {

    private final Editions editions;

    About(Editions editions) {
        this.editions = editions;
    }

    /** @param path where it is read, which lasts */
    public record Named(Localized name, String path) {}

    /** Empty for what the current edition does not have. */
    public Optional<Named> of(String element) {
        var parts = element.split("/", 2);
        return parts.length < 2
                ? Optional.empty()
                : editions.elements(editions.current().id())
                        .find(parts[0], parts[1])
                        .flatMap(About::name)
                        .map(name -> new Named(name, "/rammeverk/element/" + element));
    }

    private static Optional<Localized> name(Element element) {
        return Stream.of("name", "statement", "text")
                .map(field -> element.fields().path(field))
                .filter(text -> text.path("nb").isString())
                .findFirst()
                .map(About::localized);
    }

    private static Localized localized(JsonNode text) {
        return new Localized(text.propertyStream()
                .collect(java.util.stream.Collectors.toMap(
                        java.util.Map.Entry::getKey, one -> one.getValue().asString())));
    }
}
