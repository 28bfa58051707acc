/** What table leaders read beforehand, and practising. */
@NullMarked
package no.karrierekvalitet.workshop.making.guide;

import org.jspecify.annotations.NullMarked;
