/** Min utvikling: goals, activities, evidence and reminders of one person. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "ui",
            "documents",
            "identity",
            "framework",
            "selfevaluation :: events",
            "workshop :: events"
        })
@NullMarked
package no.karrierekvalitet.development;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
