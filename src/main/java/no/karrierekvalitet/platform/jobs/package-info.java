/** Jobs that are kept in the database and run once, however many nodes there are. */
@NullMarked
package no.karrierekvalitet.platform.jobs;

import org.jspecify.annotations.NullMarked;
