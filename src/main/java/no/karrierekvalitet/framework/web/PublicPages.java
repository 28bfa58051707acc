package no.karrierekvalitet.framework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * Spares visitors what they have already: a public page is the same until the edition, the product or what the browser
 * says about its reader changes, so a browser that has it is told so before anything is rendered.
 */
@Configuration(proxyBeanMethods = false)
class PublicPages implements WebMvcConfigurer, HandlerInterceptor {

    private final Editions editions;
    private final long started;

    PublicPages(Editions editions, Clock clock) {
        this.editions = editions;
        this.started = clock.millis();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/rammeverk/**", "/karriereknappene/*", "/begreper");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || SignedIn.current().signedIn() || WebUtils.getCookie(request, "flash") != null) {
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Accept-Language, Cookie, HX-Request");
        if (new ServletWebRequest(request, response).checkNotModified("W/\"" + fingerprint(request) + "\"")) {
            page.clear();
        }
    }

    private String fingerprint(HttpServletRequest request) {
        var language = WebUtils.getCookie(request, "lang");
        var reader = Stream.of(
                        request.getParameter("lang"),
                        language == null ? null : language.getValue(),
                        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                        request.getHeader("HX-Request"))
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        return "%s-%x-%x".formatted(editions.current().id(), started, reader.hashCode());
    }
}
