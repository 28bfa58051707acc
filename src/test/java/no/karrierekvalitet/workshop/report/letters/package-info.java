@NullMarked
package no.karrierekvalitet.workshop.report.letters;

import org.jspecify.annotations.NullMarked;
