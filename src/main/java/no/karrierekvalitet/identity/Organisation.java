package no.karrierekvalitet.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An owner of services: a municipality, a county, a university, a company. */
public record Organisation(UUID id, String name, @Nullable OrganisationNumber number) {}
