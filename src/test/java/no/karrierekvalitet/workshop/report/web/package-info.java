@NullMarked
package no.karrierekvalitet.workshop.report.web;

import org.jspecify.annotations.NullMarked;
