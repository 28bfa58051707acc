package no.karrierekvalitet.selfevaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation that a fictional person has made some time ago, with what they wrote along it.
 *
 * @param focus statements they chose to work on, most important first
 */
record DemoEvaluation(
        UUID person,
        DeviceEvaluation made,
        Instant endedAt,
        List<Reflection> reflections,
        @Nullable String discovery,
        List<String> focus) {

    record Reflection(String area, int question, String text) {}
}
