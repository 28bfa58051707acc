/** The pages of a person's plan. */
@NullMarked
package no.karrierekvalitet.development.web;

import org.jspecify.annotations.NullMarked;
