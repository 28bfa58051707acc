/** Sharing upward, which is a service's own act, and what an owner sees of it. */
@NullMarked
package no.karrierekvalitet.quality.sharing;

import org.jspecify.annotations.NullMarked;
