/** From what a person chose to work on, to goals in their plan. */
@NullMarked
package no.karrierekvalitet.development.focus;

import org.jspecify.annotations.NullMarked;
