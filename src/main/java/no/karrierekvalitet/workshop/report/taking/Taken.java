package no.karrierekvalitet.workshop.report.taking;

import java.util.UUID;

/** Something somebody has taken along; the plan shows what came of it at this path. */
public record Taken(UUID id, UUID subject) {

    public String path() {
        return "/utvikling/hentet/" + id;
    }
}
