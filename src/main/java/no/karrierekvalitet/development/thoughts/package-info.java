/** Thoughts taken along from events: goals and activities that know where they came from. */
@NullMarked
package no.karrierekvalitet.development.thoughts;

import org.jspecify.annotations.NullMarked;
