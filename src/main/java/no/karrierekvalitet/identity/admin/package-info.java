/** What those who run the installation see and do: people, services and letters, never what anybody has answered. */
@NullMarked
package no.karrierekvalitet.identity.admin;

import org.jspecify.annotations.NullMarked;
