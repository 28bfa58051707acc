/** What the whole room does together: the projector, polls, the word picture, and self-evaluation summed up. */
@NullMarked
package no.karrierekvalitet.workshop.plenary;

import org.jspecify.annotations.NullMarked;
