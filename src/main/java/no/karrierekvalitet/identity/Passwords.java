package no.karrierekvalitet.identity;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with the parameters OWASP recommends: 19 MiB, two passes, one lane. */
@Component
class Passwords {

    /** Of a password that was thrown away, with the parameters below. Made here, it would cost every start its time. */
    static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$uMWyxuuxVBUgwMfxGxxyQg$eDXifX8uRAoXPD6bbxBPk0wfHGqXMEYT/Ur8BCTDk+0";

    private final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());

    String hash(String password) {
        return inTurn(() -> String.valueOf(encoder.encode(password)));
    }

    /** Takes as long for a person without a password, or for nobody at all, so that time tells nothing. */
    boolean match(String password, @Nullable String hash) {
        return inTurn(() -> encoder.matches(password, hash == null ? NOBODYS : hash)) && hash != null;
    }

    /** Every hash takes 19 MiB: a crowd at the door must wait rather than use up the memory. */
    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
