package no.karrierekvalitet.workshop.people;

import java.util.UUID;

/** Somebody came, or does not come: told within the same transaction, so that seats are right when it commits. */
public record ParticipantChanged(UUID event, UUID participant, boolean arrived) {}
