package no.karrierekvalitet.framework.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.framework.exchange.cases.CaseKind;
import no.karrierekvalitet.framework.exchange.cases.CaseLibrary;
import no.karrierekvalitet.framework.exchange.cases.Packages;
import no.karrierekvalitet.platform.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** CASE 1.1's interface for reading, open to every origin. Answers and errors are those of the specification. */
@Controller
@Access(Access.Rule.ANYONE)
class CaseApi {

    private static final String PATH = "/ims/case/v1p1";

    /** Lists that an address answers as a set, whose only member is the thing asked for. */
    private static final List<CaseKind> SETS = List.of(CaseKind.CONCEPT, CaseKind.SUBJECT, CaseKind.ITEM_TYPE);

    private final CaseLibrary library;
    private final Packages packages;

    CaseApi(CaseLibrary library, Packages packages) {
        this.library = library;
        this.packages = packages;
    }

    @GetMapping(PATH + "/CFDocuments")
    ResponseEntity<byte[]> documents(@RequestParam Map<String, String> parameters) {
        try {
            var query = CaseQuery.of(parameters);
            var found = query.select(library.documents());
            var json = JsonNodeFactory.instance.objectNode();
            json.putArray("CFDocuments").addAll(query.page(found));
            return answer(HttpStatus.OK)
                    .header("X-Total-Count", String.valueOf(found.size()))
                    .header("Link", query.links(PATH + "/CFDocuments", found.size()))
                    .header("Access-Control-Expose-Headers", "X-Total-Count, Link")
                    .body(bytes(json));
        } catch (CaseQuery.Refused e) {
            return failure(HttpStatus.BAD_REQUEST, e.code(), e.reason());
        }
    }

    @GetMapping(PATH + "/CFPackages/{id}")
    @Nullable
    ResponseEntity<byte[]> wholePackage(@PathVariable String id, HttpServletResponse response) throws IOException {
        var known = uuid(id);
        if (known.filter(library::isForeign).isPresent()) {
            answer(HttpStatus.OK)
                    .build()
                    .getHeaders()
                    .forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
            packages.write(known.get(), response.getOutputStream());
            return null;
        }
        return one(id, known.flatMap(library::ownPackage));
    }

    @GetMapping(PATH + "/{list}/{id}")
    ResponseEntity<byte[]> thing(@PathVariable String list, @PathVariable String id) {
        var uuid = uuid(id);
        return switch (list) {
            case "CFDocuments" -> one(id, uuid.flatMap(library::document));
            case "CFItemAssociations" -> one(id, uuid.flatMap(this::associations));
            default -> one(id, uuid.flatMap(known -> kind(list).flatMap(kind -> thing(kind, known))));
        };
    }

    @GetMapping(PATH + "/{*path}")
    ResponseEntity<byte[]> nothing(@PathVariable String path) {
        return failure(HttpStatus.NOT_FOUND, "unknownobject", "There is nothing at " + path);
    }

    private static Optional<CaseKind> kind(String list) {
        return List.of(CaseKind.values()).stream()
                .filter(kind -> kind.list().equals(list))
                .findFirst();
    }

    private Optional<ObjectNode> thing(CaseKind kind, UUID id) {
        return library.thing(kind, id).map(found -> {
            if (!SETS.contains(kind)) {
                return found;
            }
            var set = JsonNodeFactory.instance.objectNode();
            set.putArray(kind.list()).add(found);
            return set;
        });
    }

    private Optional<ObjectNode> associations(UUID item) {
        return library.thing(CaseKind.ITEM, item).map(found -> {
            var json = JsonNodeFactory.instance.objectNode();
            json.set("CFItem", found);
            ArrayNode links = json.putArray("CFAssociations");
            library.associations(item).forEach(links::add);
            return json;
        });
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return id.length() == 36 ? Optional.of(UUID.fromString(id)) : Optional.empty();
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<byte[]> one(String id, Optional<ObjectNode> found) {
        return found.map(json -> answer(HttpStatus.OK).body(bytes(json)))
                .orElseGet(() -> uuid(id).isPresent()
                        ? failure(HttpStatus.NOT_FOUND, "unknownobject", "There is nothing with this identifier")
                        : failure(HttpStatus.NOT_FOUND, "invalid_uuid", "The identifier is not a UUID"));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .header("Access-Control-Allow-Origin", "*");
    }

    /** imsx_StatusInfo, as the specification wants failures told. */
    private static ResponseEntity<byte[]> failure(HttpStatus status, String code, String description) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("imsx_codeMajor", "failure")
                .put("imsx_severity", "error")
                .put("imsx_description", description);
        json.putObject("imsx_codeMinor")
                .putArray("imsx_codeMinorField")
                .addObject()
                .put("imsx_codeMinorFieldName", "TargetEndSystem")
                .put("imsx_codeMinorFieldValue", code);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header("Access-Control-Allow-Origin", "*")
                .body(bytes(json));
    }

    private static byte[] bytes(JsonNode json) {
        return JsonMapper.shared().writeValueAsBytes(json);
    }
}
