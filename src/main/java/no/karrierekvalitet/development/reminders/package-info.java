/** E-mails that a person asked for, about what is in their plan. */
@NullMarked
package no.karrierekvalitet.development.reminders;

import org.jspecify.annotations.NullMarked;
