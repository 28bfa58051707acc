package no.karrierekvalitet.platform;

import org.jspecify.annotations.Nullable;

/**
 * The installation cannot start, and whoever runs it can do something about it. The message is the one line they get: in
 * English, what is wrong and with which setting or folder.
 */
public class StartFailure extends RuntimeException {

    public StartFailure(String message) {
        this(message, null);
    }

    public StartFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
