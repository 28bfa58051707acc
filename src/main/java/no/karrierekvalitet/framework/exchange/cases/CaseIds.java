package no.karrierekvalitet.framework.exchange.cases;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifiers that last: made from what a thing is and nothing else (UUID version 5, RFC 9562), so that every
 * installation and every export gives the same thing the same one.
 */
final class CaseIds {

    /** Never changed: every identifier that was ever given out is made from it. */
    private static final UUID NAMESPACE = UUID.fromString("5c6a3c0e-6f0b-5d0e-9d7e-0a4f5c1b2e77");

    private CaseIds() {}

    static UUID of(String... names) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            digest.update(bytes(NAMESPACE));
            var hash = ByteBuffer.wrap(digest.digest(String.join("\n", names).getBytes(StandardCharsets.UTF_8)));
            return new UUID(
                    hash.getLong() & ~0xF000L | 0x5000L,
                    hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What somebody else wrote as an identifier, if it is one. */
    static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
