package no.karrierekvalitet.workshop.room;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.live.Gatekeeper;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Attendees;
import no.karrierekvalitet.workshop.Part;
import org.springframework.stereotype.Component;

/** Who may listen to what at an event: the same people who may open the pages that show it. */
@Component
class TopicGuard implements Gatekeeper {

    private final Attendees attendees;

    TopicGuard(Attendees attendees) {
        this.attendees = attendees;
    }

    @Override
    public String family() {
        return "samling";
    }

    @Override
    public Set<String> admitted(Set<String> topics, Viewer viewer, HttpServletRequest request) {
        Map<UUID, Optional<Attendee>> known = new HashMap<>();
        return topics.stream()
                .filter(topic -> id(topic, 1)
                        .flatMap(event -> known.computeIfAbsent(event, one -> attendee(one, viewer, request)))
                        .filter(who -> admits(who, topic.split("/")))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private Optional<Attendee> attendee(UUID event, Viewer viewer, HttpServletRequest request) {
        try {
            return Optional.of(attendees.of(event, viewer, request));
        } catch (Failure.NotFound noSuchEvent) {
            return Optional.empty();
        }
    }

    private static boolean admits(Attendee who, String[] topic) {
        return switch (topic.length > 2 ? topic[2] : "") {
            case "" -> !who.parts().isEmpty();
            case "tavle" -> who.is(Part.THEME_TEAM);
            case "hjelp" -> who.is(Part.HELPER);
            case "lerret", "avstemning" -> who.is(Part.PROJECTOR) || who.is(Part.FACILITATOR);
            case "bord" -> who.is(Part.FACILITATOR) || who.is(Part.THEME_TEAM) || sitsAt(who, topic);
            default -> false;
        };
    }

    private static boolean sitsAt(Attendee who, String[] topic) {
        var device = who.device();
        return device != null
                && device.table() != null
                && topic.length > 3
                && device.table().toString().equals(topic[3]);
    }

    private static Optional<UUID> id(String topic, int part) {
        try {
            var parts = topic.split("/");
            return parts.length > part ? Optional.of(UUID.fromString(parts[part])) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
