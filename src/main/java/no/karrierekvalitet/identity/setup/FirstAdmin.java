package no.karrierekvalitet.identity.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.NewAccount;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.PlatformRole;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever can read the log of an installation that nobody runs yet may make its first administrator. Every start prints a
 * new token until there is one; with several nodes, the one printed last works.
 */
@Component
class FirstAdmin {

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);

    private final SetupStore store;
    private final Accounts accounts;
    private final Settings settings;

    FirstAdmin(SetupStore store, Accounts accounts, Settings settings) {
        this.store = store;
        this.accounts = accounts;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void invite() {
        if (settings.demo() || store.adminExists()) {
            store.forget();
            return;
        }
        var token = Secret.random();
        store.keep(token.fingerprint());
        log.warn(
                "Nobody runs this installation yet. Make the first administrator here, once: {}",
                settings.publicAddress().resolve(FirstAdminPages.PATH + token.text()));
    }

    /** @throws Failure.NotFound when this is not the token, or somebody was here before */
    void check(String token) {
        if (!store.holds(new Secret(token).fingerprint()) || store.adminExists()) {
            throw new Failure.NotFound();
        }
    }

    /**
     * Uses the token up and signs the new administrator in.
     *
     * @throws Failure.NotFound as {@link #check}
     * @throws no.karrierekvalitet.identity.AddressTaken and the token stays good
     */
    @Transactional
    public void make(String token, NewAccount account, HttpServletRequest request, HttpServletResponse response) {
        if (!store.take(new Secret(token).fingerprint()) || store.adminExists()) {
            throw new Failure.NotFound();
        }
        accounts.create(account, Set.of(PlatformRole.ADMIN), request, response);
    }
}
