/** The demo's draft. */
@NullMarked
package no.karrierekvalitet.framework.editing.demo;

import org.jspecify.annotations.NullMarked;
