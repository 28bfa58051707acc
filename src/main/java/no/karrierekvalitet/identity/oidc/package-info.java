/** Signing in with an account somebody has elsewhere, by OpenID Connect: Feide, Ansattporten, ID-porten, Entra … */
@NullMarked
package no.karrierekvalitet.identity.oidc;

import org.jspecify.annotations.NullMarked;
