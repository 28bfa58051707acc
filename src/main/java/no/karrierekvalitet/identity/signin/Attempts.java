package no.karrierekvalitet.identity.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import org.springframework.stereotype.Component;

/**
 * Limits guessing. Each node counts for itself and from zero after a restart, so the limits are set low enough to hold
 * with a handful of nodes; addresses get far more than accounts, because a whole conference may sit behind one address.
 */
@Component
public class Attempts {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int INVITATIONS_A_DAY = 2500;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofDays(1))
            .build();

    /** A guess at this account from this address. {@link #succeeded} takes it back. */
    void guess(String account, String address) {
        take("guess " + plain(account) + " " + address, 5);
        take("guess " + plain(account), 30);
        take("guesses from " + address, 100);
    }

    void succeeded(String account, String address) {
        give("guess " + plain(account) + " " + address, 5);
        give("guess " + plain(account), 30);
        give("guesses from " + address, 100);
    }

    /** A letter that this address asks us to send to somebody. */
    public void letter(String recipient, String address) {
        take("letter " + plain(recipient), 4);
        take("letters from " + address, 300);
    }

    /** Invitations that this person sends, over a day. */
    public void invitations(UUID inviter, int count) {
        if (!bucket("invitations " + inviter, INVITATIONS_A_DAY, Duration.ofDays(1))
                .tryConsume(Math.max(count, 1))) {
            throw new Failure.TooMany();
        }
    }

    /** A try at a secret in an address: an invitation, a link. */
    public void secret(String address) {
        take("secret " + address, 300);
    }

    /** A try at the token that makes the first administrator. */
    public void setup(String address) {
        take("setup " + address, 60);
    }

    /** A new account made from this address. */
    public void account(String address) {
        take("account " + address, 400);
    }

    private void take(String key, int limit) {
        if (!bucket(key, limit, WINDOW).tryConsume(1)) {
            throw new Failure.TooMany();
        }
    }

    private void give(String key, int limit) {
        bucket(key, limit, WINDOW).addTokens(1);
    }

    private Bucket bucket(String key, int limit, Duration window) {
        return buckets.get(
                key,
                _ -> Bucket.builder()
                        .addLimit(limits -> limits.capacity(limit).refillGreedy(limit, window))
                        .build());
    }

    private static String plain(String account) {
        return account.strip().toLowerCase(Locale.ROOT);
    }
}
