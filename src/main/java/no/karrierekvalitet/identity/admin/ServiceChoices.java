package no.karrierekvalitet.identity.admin;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.karrierekvalitet.identity.County;
import no.karrierekvalitet.identity.Organisation;
import no.karrierekvalitet.identity.Registers;
import no.karrierekvalitet.identity.Sector;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.ui.Ui;

/** What a service can be said to be: today's sectors and counties, the county it has, and every organisation. */
public record ServiceChoices(List<Sector> sectors, List<County> counties, List<Organisation> organisations) {

    static ServiceChoices of(Service service, Registers registers, List<Organisation> organisations, LocalDate today) {
        var counties = Stream.concat(registers.counties(today).stream(), Stream.of(service.county()))
                .distinct()
                .toList();
        return new ServiceChoices(registers.sectors(), counties, organisations);
    }

    public Map<String, String> sectorChoice(Ui ui) {
        var choice = new LinkedHashMap<String, String>();
        sectors.forEach(sector -> choice.put(sector.key(), ui.in(sector.name())));
        return choice;
    }

    public Map<String, String> countyChoice() {
        var choice = new LinkedHashMap<String, String>();
        counties.forEach(county -> choice.put(county.code(), county.name()));
        return choice;
    }

    public Map<String, String> organisationChoice(Ui ui) {
        var choice = new LinkedHashMap<String, String>();
        choice.put("", ui.t("identity.admin.service.nobody"));
        organisations.forEach(one -> choice.put(
                one.id().toString(), one.number() == null ? one.name() : one.name() + " (" + one.number() + ")"));
        return choice;
    }
}
