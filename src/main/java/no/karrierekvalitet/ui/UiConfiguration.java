package no.karrierekvalitet.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.karrierekvalitet.platform.SignedIn;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Lets handlers take a {@link Viewer} or {@link Ui} as parameter, guards them, and remembers a chosen language. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration implements WebMvcConfigurer {

    private final Frames frames;

    UiConfiguration(Frames frames) {
        this.frames = frames;
    }

    /** Static, because it is asked for before anything else of the web is there. */
    @Bean
    static WebMvcRegistrations signposts() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Signposts();
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AccessGuard());
        registry.addInterceptor(new LanguageMemory());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Parameter<>(Viewer.class) {
            @Override
            Viewer resolve(HttpServletRequest request) {
                return SignedIn.current();
            }
        });
        resolvers.add(new Parameter<>(Ui.class) {
            @Override
            Ui resolve(HttpServletRequest request) {
                return frames.ui(request);
            }
        });
    }

    private abstract static class Parameter<T> implements HandlerMethodArgumentResolver {

        private final Class<T> type;

        Parameter(Class<T> type) {
            this.type = type;
        }

        abstract T resolve(HttpServletRequest request);

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @org.jspecify.annotations.Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
            return resolve((HttpServletRequest) request.getNativeRequest());
        }
    }

    /** A choice made in the address is kept on the device for a year, in a cookie with nothing but the language. */
    private static final class LanguageMemory implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            Languages.inAddress(request)
                    .map(language -> ResponseCookie.from(Languages.COOKIE, language.code())
                            .path("/")
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .maxAge(365L * 24 * 60 * 60)
                            .build())
                    .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString()));
            return true;
        }
    }
}
