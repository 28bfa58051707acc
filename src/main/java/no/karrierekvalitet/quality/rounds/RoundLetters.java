package no.karrierekvalitet.quality.rounds;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.platform.mail.Letter;
import no.karrierekvalitet.platform.mail.Mail;
import org.springframework.stereotype.Component;

/** E-mails that ask people to a round. What is asked and what anybody answers never stands in one. */
@Component
class RoundLetters {

    private final People people;
    private final Mail mail;

    RoundLetters(People people, Mail mail) {
        this.people = people;
        this.mail = mail;
    }

    /** To everybody but the one who asks. */
    void invite(Round round, Service service, Set<UUID> asked, Viewer.Person by) {
        people.find(asked).stream()
                .filter(contact -> !contact.id().equals(by.id()))
                .forEach(contact -> mail.send(new Letter(
                        contact.email(),
                        contact.language(),
                        "quality.rounds.mail.invited",
                        round.path(),
                        service.name(),
                        date(round, contact.language()))));
    }

    /** Nothing is known of a partner but the address: written in the language of whoever began the round. */
    void invitePartner(Round round, Service service, String address, Secret link) {
        var language = people.language(round.startedBy());
        mail.send(new Letter(
                address,
                language,
                "quality.rounds.mail.partner",
                "/var-kvalitet/gjest/" + link.text(),
                service.name(),
                date(round, language)));
    }

    static String date(Round round, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(round.deadline());
    }
}
