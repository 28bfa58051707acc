package no.karrierekvalitet.identity.services;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.identity.County;
import no.karrierekvalitet.identity.Registers;
import no.karrierekvalitet.identity.Sector;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The form about a service.
 *
 * @param id null while it is being made
 */
public record ServiceFormView(@Nullable UUID id, Form form, List<Sector> sectors, List<County> counties) {

    ServiceFormView(Form form, Registers registers, LocalDate today) {
        this(null, form, registers.sectors(), registers.counties(today));
    }

    /** @param own the county it has, which may be one that exists no longer */
    ServiceFormView(UUID id, Form form, Registers registers, LocalDate today, County own) {
        this(id, form, registers.sectors(), withOwn(registers.counties(today), own));
    }

    private static List<County> withOwn(List<County> counties, County own) {
        return counties.contains(own)
                ? counties
                : Stream.concat(counties.stream(), Stream.of(own)).toList();
    }

    public Map<String, String> sectorChoice(Ui ui) {
        var choice = choice(ui);
        sectors.forEach(sector -> choice.put(sector.key(), ui.in(sector.name())));
        return choice;
    }

    public Map<String, String> countyChoice(Ui ui) {
        var choice = choice(ui);
        counties.forEach(county -> choice.put(county.code(), county.name()));
        return choice;
    }

    private static Map<String, String> choice(Ui ui) {
        var choice = new LinkedHashMap<String, String>();
        choice.put("", ui.t("identity.choose"));
        return choice;
    }
}
