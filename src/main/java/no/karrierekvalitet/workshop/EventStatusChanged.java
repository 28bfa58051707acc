package no.karrierekvalitet.workshop;

import java.util.UUID;

/** An event was announced, taken back, started, ended or taken up again. */
public record EventStatusChanged(UUID event, EventStatus from, EventStatus to) {}
