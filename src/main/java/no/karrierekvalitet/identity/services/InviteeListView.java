package no.karrierekvalitet.identity.services;

import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.ui.Form;

/**
 * What inviting by a list would do.
 *
 * @param typed what was pasted or stood in the file, to be put right in place
 */
public record InviteeListView(Service service, InviteeList list, Form typed) {}
