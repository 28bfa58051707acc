package no.karrierekvalitet.workshop.seating;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SeatingTasks {

    /** A node that dies leaves its seating to another. */
    @Bean
    Task<?> seatingTask(Seatings seatings) {
        return Tasks.custom(Seatings.TASK).onDeadExecutionRevive().execute((one, _) -> {
            var name = one.getId().split(" ");
            seatings.work(UUID.fromString(name[0]), Integer.parseInt(name[1]));
            return new CompletionHandler.OnCompleteRemove<>();
        });
    }
}
