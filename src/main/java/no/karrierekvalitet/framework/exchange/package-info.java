/** Editions as documents: checked, taken apart into elements and put together again. */
@NullMarked
package no.karrierekvalitet.framework.exchange;

import org.jspecify.annotations.NullMarked;
