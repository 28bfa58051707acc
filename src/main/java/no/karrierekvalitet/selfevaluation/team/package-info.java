/** The team picture: what colleagues have agreed to count together, and never who said what. */
@NamedInterface("team")
@NullMarked
package no.karrierekvalitet.selfevaluation.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
