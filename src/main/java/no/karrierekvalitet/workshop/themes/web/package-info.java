/** The theme team's pages, and what tables see of the themes their notes are in. */
@NullMarked
package no.karrierekvalitet.workshop.themes.web;

import org.jspecify.annotations.NullMarked;
