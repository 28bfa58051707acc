package no.karrierekvalitet.identity.services;

import no.karrierekvalitet.ui.Form;

/**
 * An invitation as the invited sees it.
 *
 * @param form for those who will make an account
 */
public record InvitationView(String code, Invitation invitation, Form form) {}
