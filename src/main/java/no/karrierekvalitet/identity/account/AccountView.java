package no.karrierekvalitet.identity.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.identity.Person;
import no.karrierekvalitet.identity.oidc.Providers;
import no.karrierekvalitet.identity.passkeys.Passkeys;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.ui.Form;

/**
 * A person's own account page.
 *
 * @param device what this device is called, as a suggestion for a new passkey's name
 */
public record AccountView(
        Person person,
        Forms forms,
        List<Passkeys.Key> passkeys,
        Elsewhere elsewhere,
        List<Place> places,
        String device) {

    /** The page's three forms, one of which may have come back with errors. */
    public record Forms(Form profile, Form email, Form password) {}

    /**
     * Accounts at providers.
     *
     * @param choices what could still be connected
     */
    public record Elsewhere(List<Connection> connections, List<Providers.Choice> choices) {

        public boolean isEmpty() {
            return connections.isEmpty() && choices.isEmpty();
        }
    }

    public record Connection(UUID id, Localized label, Instant since, Instant lastUsed) {}

    /** @param device empty when unknown */
    public record Place(UUID id, String device, Instant since, Instant lastUsed, boolean here) {}
}
