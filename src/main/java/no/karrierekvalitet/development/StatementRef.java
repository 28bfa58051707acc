package no.karrierekvalitet.development;

import java.util.UUID;

/** A statement in the edition a goal was made on; its words there never change. */
public record StatementRef(UUID edition, String id) {}
