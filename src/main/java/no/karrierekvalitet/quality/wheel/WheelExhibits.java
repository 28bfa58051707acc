package no.karrierekvalitet.quality.wheel;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.karrierekvalitet.quality.Canned;
import no.karrierekvalitet.ui.Exhibit;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.workshop.making.series.YearWheel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The states of a year wheel and of a gathering, for the developers' gallery. */
@Component
class WheelExhibits implements Exhibit.Collection {

    private static final UUID ME = new UUID(0, 1);
    private static final UUID COLLEAGUE = new UUID(0, 2);

    private final YearWheel template;

    WheelExhibits(YearWheel template) {
        this.template = template;
    }

    @Override
    public List<Exhibit> get() {
        return List.of(
                new Exhibit("Year wheel, not begun", "quality/wheel/wheel", wheel(null, List.of())),
                new Exhibit(
                        "Year wheel, with a host who left", "quality/wheel/wheel", wheel(year(-3), List.of(year(-15)))),
                new Exhibit("Year wheel, over", "quality/wheel/wheel", wheel(year(-15), List.of())),
                new Exhibit("Gathering, nothing made", "quality/wheel/gathering", gathering(null, null, false)),
                new Exhibit("Gathering, my event", "quality/wheel/gathering", gathering(ME, ME, false)),
                new Exhibit("Gathering, another's event", "quality/wheel/gathering", gathering(null, COLLEAGUE, false)),
                new Exhibit("Gathering, changed meanwhile", "quality/wheel/gathering", gathering(ME, null, true)));
    }

    private WheelPages.View wheel(@Nullable Wheel year, List<Wheel> earlier) {
        return new WheelPages.View(
                Canned.SERVICE,
                Optional.ofNullable(year),
                earlier,
                template.gatherings(),
                Canned.TODAY,
                Form.of(Map.of("first", Canned.TODAY.toString())));
    }

    private Wheel year(int fromMonth) {
        var first = Canned.TODAY.plusMonths(fromMonth);
        var turns = IntStream.range(0, template.gatherings().size())
                .mapToObj(i -> new Wheel.Turn(
                        i + 1,
                        first.plusMonths(i),
                        i % 3 == 0 ? null : ME,
                        i % 3 == 0 ? "" : "Ada",
                        i % 6 == 0,
                        null,
                        null,
                        1,
                        Instant.EPOCH))
                .toList();
        return new Wheel(new UUID(0, 3), Canned.SERVICE.id(), first, turns);
    }

    private GatheringPages.View gathering(@Nullable UUID host, @Nullable UUID maker, boolean outrun) {
        var turn = new Wheel.Turn(
                2,
                Canned.TODAY.plusDays(3),
                host,
                host == null ? "" : "Ada",
                host == null,
                maker == null ? null : new UUID(0, 4),
                maker,
                2,
                Instant.EPOCH);
        var people = new LinkedHashMap<UUID, String>();
        people.put(ME, "Ada");
        people.put(COLLEAGUE, "Bo");
        return new GatheringPages.View(
                Canned.SERVICE,
                turn,
                template.gatherings().get(1),
                people,
                ME,
                Canned.TODAY,
                Form.of(Map.of("day", turn.day().plusDays(7).toString(), "host", COLLEAGUE.toString(), "version", "2")),
                outrun);
    }
}
