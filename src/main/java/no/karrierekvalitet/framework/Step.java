package no.karrierekvalitet.framework;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a practitioner places themselves on one statement: a reflective scale, not a mark. Order and keys are those of the
 * edition's {@code responseScale}; the codes are stored with answers and never change meaning.
 */
public enum Step {
    NOT_RELEVANT("notRelevant", 0),
    NEW_TO_ME("newToMe", 1),
    ON_MY_WAY("onMyWay", 2),
    COMPETENT("competent", 3),
    SPECIALISED("specialised", 4);

    private final String key;
    private final int code;

    Step(String key, int code) {
        this.key = key;
        this.code = code;
    }

    @JsonValue
    public String key() {
        return key;
    }

    public int code() {
        return code;
    }

    public static Step of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("Unknown step: " + key));
    }

    /** The step of a key that somebody sent. */
    public static Optional<Step> find(@Nullable String key) {
        return Stream.of(values()).filter(step -> step.key.equals(key)).findFirst();
    }

    public static Step ofCode(int code) {
        return values()[code];
    }
}
