/** Making an event: from a template or from nothing, with staff, guide and programme. */
@NullMarked
package no.karrierekvalitet.workshop.making;

import org.jspecify.annotations.NullMarked;
