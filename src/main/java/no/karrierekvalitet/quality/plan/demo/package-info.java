/** The plans of the demo's services. */
@NullMarked
package no.karrierekvalitet.quality.plan.demo;

import org.jspecify.annotations.NullMarked;
