/** Files that editors hand in: looked through first, taken in when the editor agrees, by a job that tells how far it is. */
@NullMarked
package no.karrierekvalitet.framework.exchange.imports;

import org.jspecify.annotations.NullMarked;
