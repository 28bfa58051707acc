/** What features contribute to the file in which an event is taken out and brought in. */
@NullMarked
package no.karrierekvalitet.workshop.file;

import org.jspecify.annotations.NullMarked;
