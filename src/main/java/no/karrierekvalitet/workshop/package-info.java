/**
 * Samling: people at tables who think together. This package holds the event itself and who takes part in which way; its
 * features are subpackages (see docs/workshop.md).
 */
@ApplicationModule(allowedDependencies = {"platform", "ui", "live", "documents", "identity", "framework"})
@NullMarked
package no.karrierekvalitet.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
