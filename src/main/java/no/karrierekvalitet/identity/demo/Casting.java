package no.karrierekvalitet.identity.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.karrierekvalitet.platform.PlatformRole;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The two files behind the demo: fictional services from the framework's sample, and who works there. */
record Casting(List<ServiceEntry> services, Map<String, Staff> staff, List<National> national) {

    record ServiceEntry(String id, String name, String sector, String county) {}

    /**
     * @param language what they read, unless a name carries another in brackets
     * @param owners those who answer for this service alone
     * @param ownersToo those who answer for it and come from another of the owner's services
     * @param gone who has left the service, and how many months ago
     */
    record Staff(
            String language,
            String organisation,
            String organisationNumber,
            List<String> owners,
            List<String> ownersToo,
            Map<String, Integer> gone,
            List<String> leaders,
            List<String> practitioners) {

        Staff {
            ownersToo = ownersToo == null ? List.of() : ownersToo;
            gone = gone == null ? Map.of() : gone;
        }
    }

    record National(String name, PlatformRole role) {}

    private record ServiceFile(List<ServiceEntry> services) {}

    private record PeopleFile(List<National> national, LinkedHashMap<String, Staff> services) {}

    Staff staffOf(ServiceEntry service) {
        return Objects.requireNonNull(staff.get(service.id()), service.id());
    }

    static Casting read(JsonMapper json) {
        var mapper = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        var people = mapper.readValue(bytes("demo-people"), PeopleFile.class);
        return new Casting(
                mapper.readValue(bytes("demo-services"), ServiceFile.class).services(),
                people.services(),
                people.national());
    }

    private static byte[] bytes(String name) {
        try {
            return new ClassPathResource("identity/" + name + ".json").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
