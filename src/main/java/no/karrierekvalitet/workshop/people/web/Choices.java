package no.karrierekvalitet.workshop.people.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.karrierekvalitet.identity.County;
import no.karrierekvalitet.identity.Sector;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.people.Participant;
import org.jspecify.annotations.Nullable;

/** What can be chosen in forms and filters about people, in the reader's language. */
public record Choices(List<Sector> sectors, List<County> counties) {

    public Map<String, String> sectors(Ui ui, String none) {
        var choice = choice(ui, none);
        sectors.forEach(sector -> choice.put(sector.key(), ui.in(sector.name())));
        return choice;
    }

    public Map<String, String> counties(Ui ui, String none) {
        var choice = choice(ui, none);
        counties.forEach(county -> choice.put(county.code(), county.name()));
        return choice;
    }

    public Map<String, String> roles(Ui ui) {
        var choice = new LinkedHashMap<String, String>();
        for (var role : Participant.Role.values()) {
            choice.put(role.name(), ui.t("workshop.people.role." + role.key()));
        }
        return choice;
    }

    public Map<String, String> statuses(Ui ui) {
        var choice = new LinkedHashMap<String, String>();
        for (var status : Participant.Status.values()) {
            choice.put(status.name(), ui.t("workshop.people.status." + status.key()));
        }
        return choice;
    }

    public String sector(Ui ui, @Nullable String key) {
        return sectors.stream()
                .filter(sector -> sector.key().equals(key))
                .findFirst()
                .map(sector -> ui.in(sector.name()))
                .orElse("");
    }

    public String county(@Nullable String code) {
        return counties.stream()
                .filter(county -> county.code().equals(code))
                .findFirst()
                .map(County::name)
                .orElse(Objects.requireNonNullElse(code, ""));
    }

    private static Map<String, String> choice(Ui ui, String none) {
        var choice = new LinkedHashMap<String, String>();
        choice.put("", ui.t(none));
        return choice;
    }
}
