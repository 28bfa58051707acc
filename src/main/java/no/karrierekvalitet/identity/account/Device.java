package no.karrierekvalitet.identity.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser's own description says in two words; good enough to recognise one's own devices. */
final class Device {

    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "CrOS",
            "Chromebook",
            "Windows",
            "Windows",
            "Mac OS",
            "Mac",
            "Linux",
            "Linux");

    private Device() {}

    /** "Firefox, Windows"; empty when it says nothing we know. */
    static String of(@Nullable String agent) {
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(Map<String, String> signs, @Nullable String agent) {
        return agent == null
                ? ""
                : signs.entrySet().stream()
                        .filter(sign -> agent.contains(sign.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
