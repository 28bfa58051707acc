package no.karrierekvalitet.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import no.karrierekvalitet.platform.Viewer;

/**
 * Says who may listen to a family of topics, contributed as a bean by the feature that signals them. Asked when a stream is
 * opened, and again at least every half hour, because no stream lives longer.
 */
public interface Gatekeeper {

    /** The first part of the topics it answers for. */
    String family();

    /** Those of the topics, all of its family, that this request may listen to. */
    Set<String> admitted(Set<String> topics, Viewer viewer, HttpServletRequest request);
}
