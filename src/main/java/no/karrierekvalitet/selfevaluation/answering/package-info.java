/** Answering: the seven areas, each statement saved when it is answered, and keeping what was done without an account. */
@NullMarked
package no.karrierekvalitet.selfevaluation.answering;

import org.jspecify.annotations.NullMarked;
