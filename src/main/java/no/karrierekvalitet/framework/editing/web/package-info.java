/** The editors' pages under {@code /redaksjon}. */
@NullMarked
package no.karrierekvalitet.framework.editing.web;

import org.jspecify.annotations.NullMarked;
