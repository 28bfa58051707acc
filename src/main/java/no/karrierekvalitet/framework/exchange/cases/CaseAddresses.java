package no.karrierekvalitet.framework.exchange.cases;

import java.net.URI;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where things of packages are found on this installation, and links to them as CASE writes them. */
record CaseAddresses(String base) {

    static final String API = "/ims/case/v1p1/";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static CaseAddresses at(URI installation) {
        var address = installation.toString();
        return new CaseAddresses((address.endsWith("/") ? address.substring(0, address.length() - 1) : address) + API);
    }

    String of(String list, UUID id) {
        return base + list + "/" + id;
    }

    ObjectNode link(String title, String list, UUID id) {
        return NODES.objectNode()
                .put("title", title)
                .put("identifier", id.toString())
                .put("uri", of(list, id));
    }

    /** One end of an association. */
    ObjectNode end(String title, String list, UUID id) {
        return link(title, list, id).put("targetType", "CASE");
    }
}
