package no.karrierekvalitet.workshop.themes;

import java.util.HashMap;
import java.util.UUID;
import no.karrierekvalitet.workshop.file.EventIntake;
import no.karrierekvalitet.workshop.file.EventPart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Themes with what lies in them, and what tables object, as a part of an event's file. How they came to be stays here. */
@Component
class ThemesPart implements EventPart {

    private static final String BROKEN = "workshop.making.file.problem.kept";

    private final ThemesFileStore store;

    ThemesPart(ThemesFileStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "themes";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Object write(UUID event) {
        return store.write(event);
    }

    @Override
    public void read(JsonNode content, EventIntake intake) {
        var positions = new HashMap<UUID, Integer>();
        for (int i = 0; i < content.size(); i++) {
            var theme = content.path(i);
            var position = positions.merge(intake.known(theme.path("item")), 1, Integer::sum);
            read(theme, position, "/parts/themes/" + i, intake);
        }
    }

    private void read(JsonNode theme, int position, String place, EventIntake intake) {
        var event = intake.event().id();
        var made = new Theme(
                intake.make(theme.path("id")),
                intake.known(theme.path("item")),
                theme.path("name").asString(),
                position,
                1);
        check(store.add(event, made), place);
        for (int i = 0; i < theme.path("notes").size(); i++) {
            var note = intake.known(theme.path("notes").path(i));
            check(store.place(made, note), place + "/notes/" + i);
        }
        for (int i = 0; i < theme.path("objections").size(); i++) {
            var objection = theme.path("objections").path(i);
            var note = intake.known(objection.path("note"));
            check(store.object(made, note, objection), place + "/objections/" + i);
        }
    }

    private static void check(boolean fits, String place) {
        if (!fits) {
            throw new EventIntake.Unfit(BROKEN, place);
        }
    }
}
