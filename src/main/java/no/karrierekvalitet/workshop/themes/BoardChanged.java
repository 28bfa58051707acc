package no.karrierekvalitet.workshop.themes;

import java.util.List;
import java.util.UUID;

/**
 * Themes of a task changed; heard after commit by what shows them.
 *
 * @param tables whose notes lie in other themes than before, or in themes that are called something else
 */
public record BoardChanged(UUID event, UUID item, List<UUID> tables) {
    public BoardChanged {
        tables = List.copyOf(tables);
    }
}
