package no.karrierekvalitet.platform.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import no.karrierekvalitet.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where a letter is put to be sent: a job that exists exactly when the letter does. Without a mail server the letter just
 * lies in the outbox, and from a demo nothing is ever sent, because its visitors may write whatever address they like.
 */
@Component
class Postbox {

    static final TaskDescriptor<Void> LETTER = TaskDescriptor.of("platform-letter");

    private final ObjectProvider<JavaMailSender> server;
    private final ObjectProvider<Scheduler> scheduler;
    private final Settings settings;
    private final Clock clock;

    Postbox(
            ObjectProvider<JavaMailSender> server,
            ObjectProvider<Scheduler> scheduler,
            Settings settings,
            Clock clock) {
        this.server = server;
        this.scheduler = scheduler;
        this.settings = settings;
        this.clock = clock;
    }

    boolean isEmptied() {
        return !settings.demo() && configured(server) != null;
    }

    /** The mail server, when the installation has one; a sender without a host is none. */
    static @Nullable JavaMailSender configured(ObjectProvider<JavaMailSender> server) {
        var sender = server.getIfAvailable();
        return sender instanceof JavaMailSenderImpl known && known.getHost() == null ? null : sender;
    }

    /** Within the transaction that writes the letter. */
    void put(UUID letter) {
        if (!isEmptied()) {
            return;
        }
        var jobs = scheduler.getObject();
        try {
            jobs.schedule(
                    LETTER.instance(letter.toString()).build(),
                    clock.instant(),
                    ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException onItsWay) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.triggerCheckForDueExecutions();
            }
        });
    }
}
