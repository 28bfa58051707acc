package no.karrierekvalitet.platform.mail;

import no.karrierekvalitet.platform.Language;

/**
 * A short e-mail with one link.
 *
 * @param to e-mail address
 * @param language what the reader reads
 * @param key text key; its {@code .subject} and {@code .text} are the letter
 * @param path where the link leads, within the product
 * @param args arguments of both texts
 */
public record Letter(String to, Language language, String key, String path, Object... args) {}
