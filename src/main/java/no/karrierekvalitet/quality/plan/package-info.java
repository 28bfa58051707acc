/** One plan per service: actions from rounds, the team picture, events and the service's own ideas. */
@NullMarked
package no.karrierekvalitet.quality.plan;

import org.jspecify.annotations.NullMarked;
