/** E-mail: written in the transaction that causes it, sent after it. */
@NullMarked
package no.karrierekvalitet.platform.mail;

import org.jspecify.annotations.NullMarked;
