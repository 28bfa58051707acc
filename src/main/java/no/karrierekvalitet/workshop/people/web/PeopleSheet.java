package no.karrierekvalitet.workshop.people.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.karrierekvalitet.documents.Sheet;
import no.karrierekvalitet.documents.Workbook;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.people.Participant;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The list of people as a table that can be read in again. */
final class PeopleSheet {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private PeopleSheet() {}

    static Sheet of(List<Participant> people, Choices choices, Ui ui) {
        return new Sheet(
                Stream.of("name", "email", "organisation", "sector", "county", "role", "report", "status")
                        .map(column -> heading(ui, column))
                        .toList(),
                people.stream().map(one -> row(one, choices, ui)).toList());
    }

    /** The first of the words under which we know a column again. */
    private static String heading(Ui ui, String column) {
        return ui.t("workshop.people.list.heading." + column).split("\\|")[0];
    }

    private static Sheet.Row row(Participant one, Choices choices, Ui ui) {
        return new Sheet.Row(
                one.name(),
                one.email(),
                one.organisation(),
                choices.sector(ui, one.sector()),
                choices.county(one.county()),
                ui.t("workshop.people.role." + one.role().key()),
                one.wantsReport() ? ui.t("workshop.people.yes").toLowerCase(Locale.ROOT) : "",
                ui.t("workshop.people.status." + one.status().key()));
    }

    static ResponseEntity<byte[]> xlsx(String name, Sheet sheet, Ui ui) {
        var tab = new Workbook.Tab(ui.t("workshop.people.title"), sheet, List.of(28, 32, 32, 24, 20, 16, 12, 16));
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name.replaceAll("[\\p{Cntrl}/\\\\]", " ") + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new Workbook(name, List.of(tab)).xlsx());
    }
}
