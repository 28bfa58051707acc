package no.karrierekvalitet.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Closed by default: a handler is open to those its {@link Access} rule names, and to nobody without one. A visitor is
 * sent to sign in; a signed-in person without the right sees what everybody sees where nothing is: 404.
 */
final class AccessGuard implements HandlerInterceptor {

    /** By handler: reading annotations takes longer than all else that is done here. */
    private final Map<Method, Optional<Access>> rules = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || method.getBean() instanceof ErrorController) {
            return true;
        }
        var viewer = SignedIn.current();
        var access = rules.computeIfAbsent(method.getMethod(), _ -> Optional.ofNullable(rule(method)))
                .orElse(null);
        if (access != null && access.value().admits(viewer)) {
            return true;
        }
        if (access != null && !viewer.signedIn()) {
            throw new InsufficientAuthenticationException("Sign in first");
        }
        throw new Failure.NotFound();
    }

    static @Nullable Access rule(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Access.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Access.class);
    }
}
