/** On which terms people take part: who may register, how many, and when they are forgotten. */
@NullMarked
package no.karrierekvalitet.workshop.people.terms;

import org.jspecify.annotations.NullMarked;
