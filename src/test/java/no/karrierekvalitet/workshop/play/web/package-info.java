@NullMarked
package no.karrierekvalitet.workshop.play.web;

import org.jspecify.annotations.NullMarked;
