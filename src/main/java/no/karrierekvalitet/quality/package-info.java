/**
 * Vår kvalitet: a service's own loop of rounds on the quality model, one plan, a year wheel, anchoring, and what it shares
 * with its owner. Its features are subpackages (see docs/quality.md).
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "ui",
            "live",
            "documents",
            "identity",
            "framework",
            "framework :: local",
            "selfevaluation :: team",
            "workshop :: events",
            "workshop :: series"
        })
@NullMarked
package no.karrierekvalitet.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
