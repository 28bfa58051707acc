package no.karrierekvalitet.workshop.report.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.workshop.themes.Hall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A report is its staff's until it is opened. */
@Component
class OwnedReport implements Owned {

    private final Hall hall;
    private final JdbcClient jdbc;
    private String note = "";

    OwnedReport(Hall hall, JdbcClient jdbc) {
        this.hall = hall;
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> paths() {
        return Set.of(
                ReportPages.HOME,
                ReportPages.HOME + ".{kind:pdf|pptx|xlsx}",
                ReportPages.HOME + "/apning",
                ReportPages.HOME + "/utsendelse",
                ReportPages.HOME + "/min-plan",
                ReportPages.HOME + "/onske",
                ReportPages.HOME + "/tjenesteplan");
    }

    @Override
    public Map<String, ?> make(String path) {
        var day = hall.day(Someone.SELF.id(), 2, List.of("Tid til samtalen", "Rom for samtalen"));
        note = day.notes().getFirst().toString();
        jdbc.sql("update workshop.event set status = 'ENDED' where id = ?")
                .param(day.event().id())
                .update();
        return Map.of("event", day.event().id(), "kind", "xlsx");
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of("hva", note, "apen", "true", "tjeneste", Stage.SERVICE.toString());
    }
}
