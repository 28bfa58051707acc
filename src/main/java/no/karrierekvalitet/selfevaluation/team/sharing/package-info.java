/** A person decides what their team may count in, and sees first what that means. */
@NullMarked
package no.karrierekvalitet.selfevaluation.team.sharing;

import org.jspecify.annotations.NullMarked;
