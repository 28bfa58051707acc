package no.karrierekvalitet.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Says once, on the next page, what an action did. Travels as a short-lived cookie so that a visitor needs no session;
 * it holds a text key and short arguments, never the text itself.
 */
@Component
public class Flash {

    private static final String COOKIE = "flash";

    private final Texts texts;

    Flash(Texts texts) {
        this.texts = texts;
    }

    public void say(HttpServletResponse response, String key, Object... args) {
        var value = Stream.concat(Stream.of(key), Arrays.stream(args).map(String::valueOf))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("|"));
        write(response, value, 60);
    }

    @Nullable
    String take(HttpServletRequest request, HttpServletResponse response, Language language) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        write(response, "", 0);
        var parts = cookie.getValue().split("\\|");
        var args = Arrays.stream(parts).skip(1).map(Flash::decode).toArray();
        return texts.has(language, parts[0]) ? texts.get(language, parts[0], args) : null;
    }

    private static Object decode(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException forged) {
            return "";
        }
    }

    private static void write(HttpServletResponse response, String value, long seconds) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(seconds)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
