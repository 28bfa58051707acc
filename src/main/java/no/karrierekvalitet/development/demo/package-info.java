/** The plans of the demo's people. */
@NullMarked
package no.karrierekvalitet.development.demo;

import org.jspecify.annotations.NullMarked;
