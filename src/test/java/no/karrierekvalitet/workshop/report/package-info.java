@NullMarked
package no.karrierekvalitet.workshop.report;

import org.jspecify.annotations.NullMarked;
