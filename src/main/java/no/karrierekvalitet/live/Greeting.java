package no.karrierekvalitet.live;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * What a stream begins with: how soon to come back if it breaks, where it stands, what changed while the browser was away,
 * and which topics it may not listen to. One event, so that nobody knows where they stand without knowing what changed.
 *
 * @param heard all that came before has been seen or stands in {@code changed}
 */
record Greeting(int retryMillis, long heard, long now, Collection<String> changed, Collection<String> refused) {

    byte[] encoded() {
        var text = new StringBuilder("retry: " + retryMillis + "\nid: " + heard + "\nevent: hello\ndata: " + now);
        refused.forEach(topic -> text.append(' ').append(topic));
        changed.forEach(topic -> text.append("\ndata: 0 ").append(topic).append(' '));
        return text.append("\n\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
