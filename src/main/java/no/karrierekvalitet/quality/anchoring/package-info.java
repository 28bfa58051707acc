/** Anchoring: the checklist and the four calls, what a service needs, and five minutes before the management meeting. */
@NullMarked
package no.karrierekvalitet.quality.anchoring;

import org.jspecify.annotations.NullMarked;
