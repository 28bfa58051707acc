/** How browsers come in without an account: the links that let them, and what they are once they have joined. */
@NullMarked
package no.karrierekvalitet.workshop.entry;

import org.jspecify.annotations.NullMarked;
