@NullMarked
package no.karrierekvalitet.workshop.people.web;

import org.jspecify.annotations.NullMarked;
