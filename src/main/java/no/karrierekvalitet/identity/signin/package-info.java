/** Ways to sign in, what guards every request, and the sessions. */
@NullMarked
package no.karrierekvalitet.identity.signin;

import org.jspecify.annotations.NullMarked;
