/** Min kompetanse: a practitioner evaluates themselves, and only they see it. */
@ApplicationModule(allowedDependencies = {"platform", "ui", "documents", "identity", "framework", "framework :: local"})
@NullMarked
package no.karrierekvalitet.selfevaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
