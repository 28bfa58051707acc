/** What editors say to each other about elements of a draft. */
@NullMarked
package no.karrierekvalitet.framework.editing.comments;

import org.jspecify.annotations.NullMarked;
