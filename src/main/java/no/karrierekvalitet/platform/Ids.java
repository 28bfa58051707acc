package no.karrierekvalitet.platform;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /**
     * A new id that sorts by time (UUID version 7, RFC 9562), so that indexes stay dense. Not for anything anonymous: it
     * tells when it was made.
     */
    public static UUID next() {
        var high = (System.currentTimeMillis() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        var low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
