package no.karrierekvalitet.quality.rounds.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.live.Gatekeeper;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.Rounds;
import org.springframework.stereotype.Component;

/** Who may listen to a round: everybody who belongs to its service. */
@Component
class TopicGuard implements Gatekeeper {

    private final Rounds rounds;

    TopicGuard(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String family() {
        return "kvalitet";
    }

    @Override
    public Set<String> admitted(Set<String> topics, Viewer viewer, HttpServletRequest request) {
        return topics.stream()
                .filter(topic -> viewer.signedIn() && admits(topic, viewer))
                .collect(Collectors.toSet());
    }

    private boolean admits(String topic, Viewer viewer) {
        try {
            return rounds.find(UUID.fromString(topic.substring("kvalitet/".length())), viewer)
                    .topic()
                    .equals(topic);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException | Failure.NotFound notOurs) {
            return false;
        }
    }
}
