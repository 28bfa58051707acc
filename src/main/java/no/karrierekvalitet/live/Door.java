package no.karrierekvalitet.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;

/** Asks the gatekeepers. What nobody answers for, nobody may listen to. */
@Component
class Door {

    private final Map<String, Gatekeeper> families;

    Door(List<Gatekeeper> gatekeepers) {
        families = gatekeepers.stream().collect(Collectors.toMap(Gatekeeper::family, Function.identity()));
    }

    Set<String> admitted(Set<String> topics, Viewer viewer, HttpServletRequest request) {
        var admitted = new TreeSet<String>();
        topics.stream()
                .collect(Collectors.groupingBy(Topics::family, Collectors.toSet()))
                .forEach((family, wanted) -> {
                    var keeper = families.get(family);
                    if (keeper != null) {
                        admitted.addAll(keeper.admitted(wanted, viewer, request));
                    }
                });
        admitted.retainAll(topics);
        return admitted;
    }
}
