package no.karrierekvalitet.quality.plan.calendar;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.documents.Calendar;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.platform.Texts;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.plan.Action;
import no.karrierekvalitet.quality.plan.ActionStatus;
import no.karrierekvalitet.quality.plan.ServicePlans;
import org.springframework.stereotype.Component;

/** When the actions of a plan are due; those that were dropped are left out. */
@Component
class DueDates implements CalendarDates {

    private final ServicePlans plans;
    private final Texts texts;
    private final Settings settings;

    DueDates(ServicePlans plans, Texts texts, Settings settings) {
        this.plans = plans;
        this.texts = texts;
        this.settings = settings;
    }

    @Override
    public List<Calendar.Entry> of(UUID service, Viewer viewer, Language language) {
        var plan = plans.of(service, viewer);
        return plan.actions().stream()
                .filter(action -> action.text().due() != null && action.status() != ActionStatus.DROPPED)
                .map(action -> entry(action, plan.service().name(), language))
                .toList();
    }

    private Calendar.Entry entry(Action action, String service, Language language) {
        var due = Objects.requireNonNull(action.text().due());
        var address = settings.publicAddress();
        return new Calendar.Entry(
                action.id() + "@" + address.getHost(),
                due,
                due,
                action.title(),
                texts.get(
                        language,
                        "quality.plan.feed.entry",
                        service,
                        texts.get(
                                language,
                                "quality.plan.status." + action.status().key())),
                action.changedAt(),
                address.resolve("/tjenester/" + action.service() + "/plan/tiltak/" + action.id()));
    }
}
