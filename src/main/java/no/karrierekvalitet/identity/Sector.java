package no.karrierekvalitet.identity;

import no.karrierekvalitet.platform.Localized;

/** Part of the field a service belongs to: career centres, upper secondary schools, prisons … */
public record Sector(String key, Localized name) {}
