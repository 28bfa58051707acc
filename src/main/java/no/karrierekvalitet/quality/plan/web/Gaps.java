package no.karrierekvalitet.quality.plan.web;

import java.util.List;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.plan.ServicePlan;
import org.springframework.stereotype.Component;

/** What the team picture shows that a service lacks, and its plan does not have yet. */
@Component
public class Gaps {

    /** @param element of the framework, {@code part/code} */
    public record Gap(String element, Localized name) {}

    List<Gap> of(ServicePlan plan, Viewer viewer) {
        return List.of();
    }
}
