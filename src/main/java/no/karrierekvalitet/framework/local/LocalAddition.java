package no.karrierekvalitet.framework.local;

import java.util.UUID;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A statement or an indicator of one's own.
 *
 * @param service whose it is; null for a county's
 * @param county code of the county whose services all have it; null for a service's own
 * @param part of the framework, as in {@code quality-model}
 * @param beside code of the national element it belongs with
 */
public record LocalAddition(
        UUID id, @Nullable UUID service, @Nullable String county, String part, String beside, Localized text) {

    public boolean ofCounty() {
        return county != null;
    }
}
