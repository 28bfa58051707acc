/** Sessions of signed-in people, kept in the database so that any node serves them and a restart ends none. */
@NullMarked
package no.karrierekvalitet.platform.session;

import org.jspecify.annotations.NullMarked;
