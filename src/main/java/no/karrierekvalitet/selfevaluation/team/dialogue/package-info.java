/** The conversation that does a team picture's work for one to four people. */
@NullMarked
package no.karrierekvalitet.selfevaluation.team.dialogue;

import org.jspecify.annotations.NullMarked;
