package no.karrierekvalitet.quality.plan.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.quality.plan.Action;
import no.karrierekvalitet.quality.plan.Change;
import no.karrierekvalitet.quality.plan.ServicePlan;
import org.jspecify.annotations.Nullable;

/**
 * The whole plan of a service as data. Codes are those of the product ({@code planned}, {@code under-way} …), days are
 * ISO 8601, and who is responsible is a name, because ids mean nothing elsewhere.
 */
record PlanFile(String service, List<ActionPart> actions, List<ChangePart> story) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActionPart(
            UUID id,
            String title,
            String measure,
            @Nullable String responsible,
            @Nullable LocalDate due,
            String status,
            String effect,
            String source,
            @Nullable UUID sourceId,
            @Nullable String event,
            @Nullable String element,
            Instant createdAt,
            Instant changedAt) {}

    record ChangePart(UUID action, String what, String before, String after, Instant at) {}

    static PlanFile of(ServicePlan plan, List<Change> story) {
        return new PlanFile(
                plan.service().name(),
                plan.actions().stream().map(PlanFile::part).toList(),
                story.stream()
                        .map(change -> new ChangePart(
                                change.action(),
                                change.what().name().toLowerCase(java.util.Locale.ROOT),
                                change.before(),
                                change.after(),
                                change.at()))
                        .toList());
    }

    private static ActionPart part(Action action) {
        var text = action.text();
        var responsible = action.responsible();
        return new ActionPart(
                action.id(),
                text.title(),
                text.measure(),
                responsible == null || !responsible.here() ? null : responsible.name(),
                text.due(),
                text.status().key(),
                text.effect(),
                action.origin().source().name(),
                action.origin().id(),
                action.origin().name(),
                action.element(),
                action.createdAt(),
                action.changedAt());
    }
}
