package no.karrierekvalitet.platform;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The installation's own settings, {@code karrierekvalitet.*}; described for operators in docs/operations.md.
 *
 * @param data folder of the embedded database; unused when a datasource is configured
 * @param demo whether to fill an empty database with fictional people and let visitors sign in as them
 * @param publicAddress where readers reach the installation; used in e-mails, invitations and for passkeys
 * @param mailFrom sender of e-mails
 */
@ConfigurationProperties("karrierekvalitet")
public record Settings(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean demo,
        @DefaultValue("http://localhost:8080") URI publicAddress,
        @DefaultValue("karrierekvalitet@localhost") String mailFrom) {}
