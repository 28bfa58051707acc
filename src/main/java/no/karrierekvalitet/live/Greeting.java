package no.karrierekvalitet.live;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * What a stream begins with: how soon to come back if it breaks, where it stands, what changed while the browser was away,
 * and which topics it may not listen to.
 *
 * @param heard all that came before has been seen or stands in {@code changed}
 */
record Greeting(int retryMillis, long heard, long now, Collection<String> changed, Collection<String> refused) {

    byte[] encoded() {
        var text = new StringBuilder("retry: " + retryMillis + "\nid: " + heard + "\nevent: hello\ndata: " + now);
        refused.forEach(topic -> text.append(' ').append(topic));
        text.append("\n\n");
        changed.forEach(topic -> text.append("data: 0 ").append(topic).append(" \n\n"));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
