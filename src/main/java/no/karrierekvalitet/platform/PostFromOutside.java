package no.karrierekvalitet.platform;

/**
 * An address that takes posts from outside our pages, contributed as a bean by its feature. Only for addresses with a
 * secret in them that is itself the permission, such as stopping e-mails with one click (RFC 8058): the form token that
 * guards all other posts could not be known there, and guards nothing.
 *
 * @param pattern of the path, with {@code **} for the secret
 */
public record PostFromOutside(String pattern) {}
