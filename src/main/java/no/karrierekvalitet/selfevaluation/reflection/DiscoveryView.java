package no.karrierekvalitet.selfevaluation.reflection;

import no.karrierekvalitet.ui.Form;

/**
 * What the person discovered.
 *
 * @param complete whether every statement is answered
 */
public record DiscoveryView(Form form, boolean complete) {}
