/** What the answers of an evaluation show: the picture, what changed, the history, focus, and the files to take out. */
@NullMarked
package no.karrierekvalitet.selfevaluation.picture;

import org.jspecify.annotations.NullMarked;
