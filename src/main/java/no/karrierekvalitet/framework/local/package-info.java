/** What a service or a county puts beside the national framework: marked as local, and in no national figure. */
@NamedInterface("local")
@NullMarked
package no.karrierekvalitet.framework.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
