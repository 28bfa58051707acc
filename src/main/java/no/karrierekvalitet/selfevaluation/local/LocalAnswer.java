package no.karrierekvalitet.selfevaluation.local;

import java.time.Instant;
import java.util.UUID;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.platform.Localized;

/**
 * Where a person placed themselves on a local statement, with the statement as it was then.
 *
 * @param area id of the national area it stands beside
 * @param from name of the service or the county whose statement it was
 */
public record LocalAnswer(UUID statement, String area, String from, Localized text, Step step, Instant answeredAt) {}
