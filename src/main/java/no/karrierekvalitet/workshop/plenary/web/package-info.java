/** Pages of the plenary: the projector's, votes, and self-evaluation on the phone. */
@NullMarked
package no.karrierekvalitet.workshop.plenary.web;

import org.jspecify.annotations.NullMarked;
