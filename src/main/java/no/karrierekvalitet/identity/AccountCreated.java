package no.karrierekvalitet.identity;

/** Somebody made an account; told within the same transaction. */
public record AccountCreated(People.Contact person) {}
