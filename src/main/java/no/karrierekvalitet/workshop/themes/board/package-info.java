/** The board as it is read: tasks, tables' own words, themes and their weight, and what tables say against. */
@NullMarked
package no.karrierekvalitet.workshop.themes.board;

import org.jspecify.annotations.NullMarked;
