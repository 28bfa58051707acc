package no.karrierekvalitet.live;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets handlers take a {@link Moment}, and forgets topics that are long over. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    private static final Duration STILL = Duration.ofDays(30);

    @Bean
    Task<Void> forgetStillTopics(SignalStore store, Clock clock) {
        return Tasks.recurring("forget-still-topics", FixedDelay.ofHours(24))
                .execute((_, _) -> store.forgetStill(clock.instant().minus(STILL)));
    }

    @Bean
    WebMvcConfigurer moments(Hub hub, Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new MomentArgument(hub, clock));
            }
        };
    }

    private record MomentArgument(Hub hub, Clock clock) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Moment.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return new Moment(hub.heard(), clock.millis());
        }
    }
}
