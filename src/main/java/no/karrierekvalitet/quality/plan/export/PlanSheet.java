package no.karrierekvalitet.quality.plan.export;

import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.documents.Sheet;
import no.karrierekvalitet.quality.About;
import no.karrierekvalitet.quality.plan.Action;
import no.karrierekvalitet.quality.plan.ServicePlan;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The plan of a service as one table, a line for each action. */
final class PlanSheet {

    private static final List<String> COLUMNS =
            List.of("title", "measure", "responsible", "due", "status", "effect", "source", "about", "added");

    private PlanSheet() {}

    static Sheet of(ServicePlan plan, About about, Ui ui) {
        return new Sheet(
                COLUMNS.stream()
                        .map(column -> ui.t("quality.plan.sheet." + column))
                        .toList(),
                plan.actions().stream().map(action -> row(action, about, ui)).toList());
    }

    private static Sheet.Row row(Action action, About about, Ui ui) {
        var text = action.text();
        var responsible = action.responsible();
        var element = action.element();
        var named = element == null ? Optional.<About.Named>empty() : about.of(element);
        return new Sheet.Row(
                text.title(),
                orNull(text.measure()),
                responsible == null ? null : responsible.here() ? responsible.name() : ui.t("quality.plan.waits"),
                text.due(),
                ui.t("quality.plan.status." + text.status().key()),
                orNull(text.effect()),
                Optional.ofNullable(action.origin().name())
                        .orElseGet(() ->
                                ui.t("quality.plan.source." + action.origin().source())),
                named.map(one -> ui.in(one.name())).orElse(null),
                java.time.LocalDate.ofInstant(action.createdAt(), java.time.ZoneId.of("Europe/Oslo")));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
