package no.karrierekvalitet.identity.services;

import no.karrierekvalitet.identity.Service;

/**
 * What inviting by a list would do.
 *
 * @param typed what was pasted, to go back to; empty when a file was sent
 */
public record InviteeListView(Service service, InviteeList list, String typed) {}
