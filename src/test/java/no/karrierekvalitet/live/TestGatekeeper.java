package no.karrierekvalitet.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;

/** Everybody may listen to the tests' topics but for the secret ones. */
@Component
record TestGatekeeper() implements Gatekeeper {

    @Override
    public String family() {
        return "test";
    }

    @Override
    public Set<String> admitted(Set<String> topics, Viewer viewer, HttpServletRequest request) {
        return topics.stream().filter(topic -> !topic.startsWith("test/secret")).collect(Collectors.toSet());
    }
}
