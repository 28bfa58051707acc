@NullMarked
package no.karrierekvalitet.development.thoughts;

import org.jspecify.annotations.NullMarked;
