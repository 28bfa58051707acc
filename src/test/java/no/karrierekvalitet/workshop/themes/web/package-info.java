@NullMarked
package no.karrierekvalitet.workshop.themes.web;

import org.jspecify.annotations.NullMarked;
