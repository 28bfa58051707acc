package no.karrierekvalitet.identity;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Localized;

/**
 * What nobody is left to manage when an account is deleted. Features contribute beans of this type; the person, or the
 * administrator, is told before the deletion.
 */
public interface LeftBehind {

    /** Text key of the sentence before the list, said to the person whose account it is. */
    String textKey();

    /** Names of what only this person can manage. */
    List<Localized> of(UUID person);

    /** What one feature says; never an empty list. */
    record Remains(String textKey, List<Localized> names) {}

    static List<Remains> all(List<LeftBehind> features, UUID person) {
        return features.stream()
                .map(feature -> new Remains(feature.textKey(), feature.of(person)))
                .filter(remains -> !remains.names().isEmpty())
                .toList();
    }
}
