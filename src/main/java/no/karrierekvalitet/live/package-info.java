/**
 * Live: pages hear within a moment that something they show has changed, and fetch it anew. A signal names a topic and
 * holds no content, so rights and language are those of an ordinary request. Doors: {@link Live} to signal, {@link
 * Gatekeeper} to say who may listen, {@link Moment} for the page.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package no.karrierekvalitet.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
