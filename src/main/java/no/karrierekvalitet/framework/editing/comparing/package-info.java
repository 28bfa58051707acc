/** What is different between two editions: words, places, and whose words they are. */
@NullMarked
package no.karrierekvalitet.framework.editing.comparing;

import org.jspecify.annotations.NullMarked;
