/** What happens at an event: days, items, steps, prompts and polls. */
@NullMarked
package no.karrierekvalitet.workshop.programme;

import org.jspecify.annotations.NullMarked;
