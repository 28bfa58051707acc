/** From an empty installation to its first administrator. */
@NullMarked
package no.karrierekvalitet.identity.setup;

import org.jspecify.annotations.NullMarked;
