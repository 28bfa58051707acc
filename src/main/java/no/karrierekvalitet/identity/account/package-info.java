/** What a person manages themselves: name, address, ways to sign in, sessions, their data, and leaving. */
@NullMarked
package no.karrierekvalitet.identity.account;

import org.jspecify.annotations.NullMarked;
