/** The demo's people and services. */
@NullMarked
package no.karrierekvalitet.identity.demo;

import org.jspecify.annotations.NullMarked;
