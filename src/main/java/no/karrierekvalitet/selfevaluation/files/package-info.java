/** What a person takes out of their evaluations: PDF, CSV and JSON, and their part of everything that is theirs. */
@NullMarked
package no.karrierekvalitet.selfevaluation.files;

import org.jspecify.annotations.NullMarked;
