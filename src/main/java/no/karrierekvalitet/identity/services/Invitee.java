package no.karrierekvalitet.identity.services;

import no.karrierekvalitet.identity.Role;

/**
 * Somebody to invite.
 *
 * @param name empty when unknown
 */
public record Invitee(String name, String email, Role role) {}
