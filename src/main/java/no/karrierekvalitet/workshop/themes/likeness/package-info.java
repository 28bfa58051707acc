/** Which texts are alike, and by which words; nothing here knows of events or leaves the house. */
@NullMarked
package no.karrierekvalitet.workshop.themes.likeness;

import org.jspecify.annotations.NullMarked;
