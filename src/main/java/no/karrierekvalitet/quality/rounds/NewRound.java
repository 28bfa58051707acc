package no.karrierekvalitet.quality.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round about to begin.
 *
 * @param site the place under the service; empty for all of it
 * @param areas codes of priority areas
 * @param people members of the service
 * @param partners e-mail addresses of people outside the service
 * @param copies the round whose consensus it takes along
 */
public record NewRound(
        UUID service,
        String site,
        Set<String> areas,
        Set<UUID> people,
        List<String> partners,
        LocalDate deadline,
        boolean remind,
        @Nullable UUID copies) {}
