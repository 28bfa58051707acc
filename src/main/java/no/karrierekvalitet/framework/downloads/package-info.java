/** What a reader takes away: the framework as book, posters, slides, sheets and data, made from an edition and kept. */
@NullMarked
package no.karrierekvalitet.framework.downloads;

import org.jspecify.annotations.NullMarked;
