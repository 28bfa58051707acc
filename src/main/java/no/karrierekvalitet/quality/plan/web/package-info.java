/** The pages of a service's plan. */
@NullMarked
package no.karrierekvalitet.quality.plan.web;

import org.jspecify.annotations.NullMarked;
