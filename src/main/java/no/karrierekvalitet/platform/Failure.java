package no.karrierekvalitet.platform;

/**
 * Why a request could not be met, as the reader is told. Each meaning has one page and one HTTP status; what the reader
 * may not see is {@link NotFound}, so that nothing reveals that it exists.
 */
public abstract sealed class Failure extends RuntimeException {

    private final int status;

    private Failure(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** 400: the request cannot be read; {@code message} is for the log and for API callers, in English. */
    public static final class Unreadable extends Failure {
        public Unreadable(String message) {
            super(400, message);
        }
    }

    /** 404: not there, or not for this viewer. */
    public static final class NotFound extends Failure {
        public NotFound() {
            super(404, "Not found");
        }
    }

    /** 409: somebody else changed it in the meantime, or its state no longer allows this. */
    public static final class Conflict extends Failure {
        public Conflict(String message) {
            super(409, message);
        }
    }

    /** 429: too many attempts from one place. */
    public static final class TooMany extends Failure {
        public TooMany() {
            super(429, "Too many attempts");
        }
    }
}
