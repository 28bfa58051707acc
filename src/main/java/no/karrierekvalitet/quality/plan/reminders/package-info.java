/** E-mails about what one is responsible for, for those who asked for them. */
@NullMarked
package no.karrierekvalitet.quality.plan.reminders;

import org.jspecify.annotations.NullMarked;
