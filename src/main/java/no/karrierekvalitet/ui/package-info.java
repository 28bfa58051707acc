/** The page shell and its kit: layout, page or fragment, form errors, flash, error pages, navigation and home cards that features contribute. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package no.karrierekvalitet.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
