package no.karrierekvalitet.quality.rounds;

import java.util.Collection;
import java.util.Locale;
import no.karrierekvalitet.identity.Role;

/** Where somebody stands when they look at the service in a round. */
public enum Part {
    LEADER,
    PRACTITIONER,
    OWNER,
    /** Works with the service and is not of it; has no account, and answers by a link. */
    PARTNER;

    /** Key of the role in the quality model whose words they answer; a partner answers the indicator itself. */
    public String perspective() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return perspective();
    }

    /** Somebody with several roles answers as the one who leads, then as the one who does the work. */
    public static Part of(Collection<Role> roles) {
        if (roles.contains(Role.LEADER)) {
            return LEADER;
        }
        return roles.contains(Role.PRACTITIONER) || !roles.contains(Role.OWNER) ? PRACTITIONER : OWNER;
    }
}
