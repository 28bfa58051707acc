package no.karrierekvalitet.workshop.table.web;

import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.entry.Devices;
import no.karrierekvalitet.workshop.table.Sheets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the table a device sits at. */
@Controller
class TablePages {

    static final String HOME = "/samling/{event}/bord";

    private final Sheets sheets;
    private final Devices devices;

    TablePages(Sheets sheets, Devices devices) {
        this.sheets = sheets;
        this.devices = devices;
    }

    @GetMapping(HOME)
    @Access(Access.Rule.ANYONE)
    Object table(
            @Admit({Part.TABLE, Part.PHONE}) Attendee who,
            Ui ui,
            @RequestParam(required = false) @Nullable String med) {
        if (who.joined().table() == null) {
            return new SeeOther(who.event().path() + "/med");
        }
        devices.seen(who.joined());
        return page(sheets, who, ui, null, med);
    }

    static Page page(Sheets sheets, Attendee who, Ui ui, @Nullable Refusal refusal) {
        return page(sheets, who, ui, refusal, null);
    }

    private static Page page(Sheets sheets, Attendee who, Ui ui, @Nullable Refusal refusal, @Nullable String merging) {
        var sheet = sheets.of(who, ui.language());
        return Page.of("workshop/table/table", new TableView(sheet, refusal, merging))
                .light()
                .title("workshop.table.title", sheet.number());
    }
}
