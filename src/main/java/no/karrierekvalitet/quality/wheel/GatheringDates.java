package no.karrierekvalitet.quality.wheel;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.documents.Calendar;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.platform.Texts;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.plan.calendar.CalendarDates;
import no.karrierekvalitet.workshop.making.series.Gathering;
import org.springframework.stereotype.Component;

/** When the gatherings of a service's year are. */
@Component
class GatheringDates implements CalendarDates {

    private final Wheels wheels;
    private final Texts texts;
    private final Settings settings;

    GatheringDates(Wheels wheels, Texts texts, Settings settings) {
        this.wheels = wheels;
        this.texts = texts;
        this.settings = settings;
    }

    @Override
    public List<Calendar.Entry> of(UUID service, Viewer viewer, Language language) {
        var gatherings = wheels.gatherings();
        return wheels.of(service, viewer).stream()
                .flatMap(wheel -> wheel.turns().stream()
                        .filter(turn -> turn.number() <= gatherings.size())
                        .map(turn -> entry(wheel, turn, gatherings.get(turn.number() - 1), language)))
                .toList();
    }

    private Calendar.Entry entry(Wheel wheel, Wheel.Turn turn, Gathering gathering, Language language) {
        var address = settings.publicAddress();
        var host = turn.hostName().isEmpty() ? texts.get(language, "quality.wheel.host.none") : turn.hostName();
        return new Calendar.Entry(
                wheel.id() + "-" + turn.number() + "@" + address.getHost(),
                turn.day(),
                turn.day(),
                texts.get(language, "quality.wheel.calendar", gathering.title().in(language)),
                texts.get(language, "quality.wheel.calendar.host", host),
                turn.changedAt(),
                address.resolve("/tjenester/" + wheel.service() + "/arshjul/" + turn.number()));
    }
}
