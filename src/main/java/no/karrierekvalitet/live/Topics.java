package no.karrierekvalitet.live;

import java.util.regex.Pattern;

/** What a topic may look like: it travels in addresses, notifications and lines of a stream as it is. */
final class Topics {

    static final int LONGEST = 160;
    static final int LONGEST_KIND = 60;

    private static final Pattern TOPIC = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*+");
    private static final Pattern KIND = Pattern.compile("[a-z0-9/-]*+");

    private Topics() {}

    static boolean isTopic(String name) {
        return name.length() <= LONGEST && TOPIC.matcher(name).matches();
    }

    static String family(String topic) {
        int end = topic.indexOf('/');
        return end < 0 ? topic : topic.substring(0, end);
    }

    static void check(String topic, String kind) {
        if (!isTopic(topic)
                || kind.length() > LONGEST_KIND
                || !KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("Not a topic and kind: \"" + topic + "\" \"" + kind + "\"");
        }
    }
}
