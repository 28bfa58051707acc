/** The framework's models drawn for paper, in any language their texts exist in. */
@NullMarked
package no.karrierekvalitet.framework.downloads.poster;

import org.jspecify.annotations.NullMarked;
