/** Live: topics and subscriptions over server-sent events. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package no.karrierekvalitet.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
