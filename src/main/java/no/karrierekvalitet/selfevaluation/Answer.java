package no.karrierekvalitet.selfevaluation;

import java.time.Instant;
import no.karrierekvalitet.framework.Step;

/** Where a person placed themselves on one statement, and when. */
public record Answer(Step step, Instant answeredAt) {}
