package no.karrierekvalitet.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
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
    private static final String NUMBER = "~";
    private static final Pattern OWN_PATH = Pattern.compile("(/[a-z0-9-]+)+");

    private final Texts texts;

    Flash(Texts texts) {
        this.texts = texts;
    }

    public void say(HttpServletResponse response, String key, Object... args) {
        write(response, value("", key, args), 60);
    }

    /** The same, with a button that takes the action back by posting to {@code undo}, a path of this product. */
    public void sayWithUndo(HttpServletResponse response, String undo, String key, Object... args) {
        write(response, value(undo, key, args), 60);
    }

    private static String value(String undo, String key, Object... args) {
        return Stream.concat(Stream.of(undo, key), Arrays.stream(args))
                .map(Flash::encode)
                .collect(Collectors.joining("|"));
    }

    /** Numbers stay numbers, so that texts may choose by them: no text begins with the mark when it is encoded. */
    private static String encode(Object part) {
        return part instanceof Integer number
                ? NUMBER + number
                : URLEncoder.encode(String.valueOf(part), StandardCharsets.UTF_8);
    }

    @Nullable
    Message take(HttpServletRequest request, HttpServletResponse response, Language language) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        write(response, "", 0);
        return read(cookie.getValue(), language);
    }

    private @Nullable Message read(String cookie, Language language) {
        var parts = cookie.split("\\|");
        var key = parts.length < 2 ? "" : String.valueOf(decode(parts[1]));
        if (!texts.has(language, key)) {
            return null;
        }
        var undo = String.valueOf(decode(parts[0]));
        try {
            var args = Arrays.stream(parts).skip(2).map(Flash::decode).toArray();
            return new Message(
                    texts.get(language, key, args), OWN_PATH.matcher(undo).matches() ? undo : null);
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    /**
     * What the next page says.
     *
     * @param undo where to post to take it back, if that is possible
     */
    public record Message(String text, @Nullable String undo) {}

    private static Object decode(String part) {
        try {
            return part.startsWith(NUMBER)
                    ? Integer.valueOf(part.substring(1))
                    : URLDecoder.decode(part, StandardCharsets.UTF_8);
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
