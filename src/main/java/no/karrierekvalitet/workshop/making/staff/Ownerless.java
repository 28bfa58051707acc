package no.karrierekvalitet.workshop.making.staff;

import java.time.LocalDate;
import java.util.UUID;
import no.karrierekvalitet.platform.Localized;

/** An event that nobody manages, because the account of its only organiser is gone. */
public record Ownerless(UUID id, Localized title, LocalDate startsOn) {}
