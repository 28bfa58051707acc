/** The framework's pages for readers. */
@NullMarked
package no.karrierekvalitet.framework.web;

import org.jspecify.annotations.NullMarked;
