package no.karrierekvalitet.workshop;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets handlers below {@code /samling/{event}} take an {@link Admit} {@link Attendee}, and nobody else through. */
@Component
class AttendeeArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Attendees attendees;

    AttendeeArgument(Attendees attendees) {
        this.attendees = attendees;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Attendee.class);
    }

    @Override
    public Attendee resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var viewer = SignedIn.current();
        var attendee = attendees.of(
                event(request), viewer, Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        var admitted = Objects.requireNonNull(parameter.getParameterAnnotation(Admit.class))
                .value();
        if (Stream.of(admitted).anyMatch(attendee::is)) {
            return attendee;
        }
        if (!viewer.signedIn() && Stream.of(admitted).noneMatch(Part::withoutAccount)) {
            throw new InsufficientAuthenticationException("Sign in first");
        }
        throw new Failure.NotFound();
    }

    private static UUID event(NativeWebRequest request) {
        var variables = (Map<?, ?>)
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        try {
            return UUID.fromString(
                    String.valueOf(Objects.requireNonNull(variables).get("event")));
        } catch (IllegalArgumentException notAnId) {
            throw new Failure.NotFound();
        }
    }
}
