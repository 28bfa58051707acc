/** Pages of services: making one, its people and their roles, and inviting more of them. */
@NullMarked
package no.karrierekvalitet.identity.services;

import org.jspecify.annotations.NullMarked;
