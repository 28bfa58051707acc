/** The team picture as page, print and files. */
@NullMarked
package no.karrierekvalitet.selfevaluation.team.pages;

import org.jspecify.annotations.NullMarked;
