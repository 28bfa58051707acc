/** People, organisations, services, memberships and roles, invitations, and signing in. */
@ApplicationModule(allowedDependencies = {"platform", "ui"})
@NullMarked
package no.karrierekvalitet.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
