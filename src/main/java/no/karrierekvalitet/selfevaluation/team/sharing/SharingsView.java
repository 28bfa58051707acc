package no.karrierekvalitet.selfevaluation.team.sharing;

import java.time.Instant;
import java.util.List;
import no.karrierekvalitet.selfevaluation.team.Sharing;

/** Everything a person has decided about sharing, newest evaluation first. */
public record SharingsView(List<Row> rows) {

    /** @param service name of the service that may count it; empty when none may */
    public record Row(Sharing sharing, Instant day, String service) {
        public String path() {
            return SharingView.path(sharing.evaluation());
        }
    }
}
