package no.karrierekvalitet.platform;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The installation's own settings, {@code karrierekvalitet.*}; described for operators in docs/operations.md.
 *
 * @param data folder of the embedded database; unused when a datasource is configured
 * @param demo whether to fill an empty database with fictional people and let visitors sign in as them
 * @param publicAddress where readers reach the installation; used in e-mails, invitations and for passkeys
 * @param mailFrom sender of e-mails
 * @param gallery whether developers see every view with canned data at {@code /galleri}
 * @param operator who runs this installation and answers for personal data
 */
@ConfigurationProperties("karrierekvalitet")
public record Settings(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean demo,
        @DefaultValue("http://localhost:8080") URI publicAddress,
        @DefaultValue("karrierekvalitet@localhost") String mailFrom,
        @DefaultValue("false") boolean gallery,
        @DefaultValue Operator operator) {

    public Settings {
        if (!("http".equals(publicAddress.getScheme()) || "https".equals(publicAddress.getScheme()))
                || publicAddress.getHost() == null) {
            throw new StartFailure("karrierekvalitet.public-address must be a whole address such as"
                    + " https://kvalitet.example.no, not \"" + publicAddress + "\".");
        }
        if (mailFrom.indexOf('@') < 1) {
            throw new StartFailure("karrierekvalitet.mail-from must be an e-mail address, not \"" + mailFrom + "\".");
        }
    }

    /**
     * @param contact e-mail address for readers
     * @param accessibilityStatement address of the operator's own tilgjengelighetserklæring, when there is one
     */
    public record Operator(
            @DefaultValue("Karrierekvalitet") String name,
            @DefaultValue("post@localhost") String contact,
            @Nullable URI accessibilityStatement) {}
}
