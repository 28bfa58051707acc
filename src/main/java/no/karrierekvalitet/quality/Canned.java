package no.karrierekvalitet.quality;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.identity.County;
import no.karrierekvalitet.identity.Sector;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.platform.Localized;

/** A service that does not exist, for the developers' gallery. */
public final class Canned {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    public static final Service SERVICE = new Service(
            new UUID(0, 5),
            "Karriere",
            new Sector("career-centre", new Localized(Map.of("nb", "Karriere"))),
            new County("03", "Oslo", null, null),
            null,
            TODAY.minusYears(2),
            null);

    private Canned() {}
}
