@NullMarked
package no.karrierekvalitet;

import org.jspecify.annotations.NullMarked;
