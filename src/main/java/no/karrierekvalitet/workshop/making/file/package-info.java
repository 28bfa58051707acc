/** An event as one file: taken out whole, and brought in. */
@NullMarked
package no.karrierekvalitet.workshop.making.file;

import org.jspecify.annotations.NullMarked;
