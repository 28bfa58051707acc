/** Reflection before verdict: the edition's questions after an area, what was discovered, and what to work on. */
@NullMarked
package no.karrierekvalitet.selfevaluation.reflection;

import org.jspecify.annotations.NullMarked;
