/** The quality framework as editions: imported, published, then never changed. */
@ApplicationModule(allowedDependencies = {"platform", "ui", "identity", "documents"})
@NullMarked
package no.karrierekvalitet.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
