/** The embedded PostgreSQL that runs when no datasource is configured. */
@NullMarked
package no.karrierekvalitet.platform.postgres;

import org.jspecify.annotations.NullMarked;
