package no.karrierekvalitet.workshop.report.letters;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LetterTasks {

    /** A node that dies leaves the rest to another. */
    @Bean
    Task<?> reportLettersTask(ReportLetters letters) {
        return Tasks.custom(ReportLetters.TASK).onDeadExecutionRevive().execute((one, _) -> {
            var event = UUID.fromString(one.getId());
            boolean more = true;
            while (more) {
                more = letters.sendSome(event);
            }
            return new CompletionHandler.OnCompleteRemove<>();
        });
    }
}
