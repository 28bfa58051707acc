/** Passkeys: Spring Security's WebAuthn behind our own addresses, pages and tables. */
@NullMarked
package no.karrierekvalitet.identity.passkeys;

import org.jspecify.annotations.NullMarked;
