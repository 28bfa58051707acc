package no.karrierekvalitet.workshop.people;

import org.jspecify.annotations.Nullable;

/** What is written about a participant, by themselves, an organiser or a list. */
public record Entry(
        String name,
        @Nullable String email,
        String organisation,
        @Nullable String sector,
        @Nullable String county,
        Participant.Role role,
        boolean wantsReport) {}
