/** What every module may use and no user has a word for: ids, languages, texts, the viewer, failures, the database. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package no.karrierekvalitet.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
