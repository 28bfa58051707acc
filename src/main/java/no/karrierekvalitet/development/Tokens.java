package no.karrierekvalitet.development;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes the part of an address that nobody can guess. */
public final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Tokens() {}

    /** 192 random bits, safe in an address. */
    public static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
