package no.karrierekvalitet.workshop.room.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.room.Now;
import no.karrierekvalitet.workshop.room.Signals;
import no.karrierekvalitet.workshop.room.TableStand;
import no.karrierekvalitet.workshop.room.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A table calls; a helper sees its number, goes there, and says when it is done. */
@Controller
@Access(Access.Rule.ANYONE)
public class HelpPages {

    private final Tables tables;
    private final Now.Maker now;
    private final Clock clock;

    HelpPages(Tables tables, Now.Maker now, Clock clock) {
        this.tables = tables;
        this.now = now;
        this.clock = clock;
    }

    /** @param at when the page was made */
    public record HelpView(Now now, List<TableStand> calling, Instant at) {

        public String path() {
            return now.event().path() + "/hjelp";
        }

        public String topic() {
            return Signals.tables(now.event().id());
        }

        /** Whole minutes a table has waited. */
        public long minutes(TableStand table) {
            var since = table.helpSince();
            return since == null ? 0 : Math.max(0, Duration.between(since, at).toMinutes());
        }
    }

    @GetMapping("/samling/{event}/hjelp")
    Page calling(@PathVariable UUID event, @Admit(Part.HELPER) Attendee who, Ui ui) {
        var here = now.of(who.event(), ui.language());
        return Page.of("workshop/room/help", new HelpView(here, tables.calling(here.room()), clock.instant()))
                .title("workshop.room.help.title", who.event().title());
    }

    @PostMapping("/samling/{event}/hjelp/{table}/svar")
    SeeOther take(@PathVariable UUID event, @PathVariable UUID table, @Admit(Part.HELPER) Attendee who, Ui ui) {
        tables.take(who, table, ui.signedIn() ? ui.viewer().person().name() : "");
        return new SeeOther(who.event().path() + "/hjelp");
    }

    @PostMapping("/samling/{event}/hjelp/{table}/ferdig")
    SeeOther done(@PathVariable UUID event, @PathVariable UUID table, @Admit(Part.HELPER) Attendee who) {
        tables.done(who, table);
        return new SeeOther(who.event().path() + "/hjelp");
    }

    /** The table's own button. */
    @PostMapping("/samling/{event}/bord/hjelp")
    SeeOther call(@PathVariable UUID event, @Admit({Part.TABLE, Part.PHONE}) Attendee who) {
        tables.call(who);
        return new SeeOther(who.event().path() + "/bord");
    }

    @PostMapping("/samling/{event}/bord/hjelp/sletting")
    SeeOther takeBack(@PathVariable UUID event, @Admit({Part.TABLE, Part.PHONE}) Attendee who) {
        tables.takeBack(who);
        return new SeeOther(who.event().path() + "/bord");
    }
}
