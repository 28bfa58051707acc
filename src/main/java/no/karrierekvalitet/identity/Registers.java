package no.karrierekvalitet.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The sectors and counties a service can belong to; kept as data in {@code resources/identity}. */
@Component
public class Registers {

    private final Map<String, Sector> sectors = new LinkedHashMap<>();
    private final Map<String, County> counties = new LinkedHashMap<>();

    Registers(JsonMapper json) {
        try (var sectorFile = open("sectors");
                var countyFile = open("counties")) {
            Stream.of(json.readValue(sectorFile, Sector[].class)).forEach(s -> sectors.put(s.key(), s));
            Stream.of(json.readValue(countyFile, County[].class)).forEach(c -> counties.put(c.code(), c));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        return new ClassPathResource("identity/" + name + ".json").getInputStream();
    }

    public List<Sector> sectors() {
        return List.copyOf(sectors.values());
    }

    public Optional<Sector> sector(String key) {
        return Optional.ofNullable(sectors.get(key));
    }

    public Optional<County> county(String code) {
        return Optional.ofNullable(counties.get(code));
    }

    /** The counties of a day, by name. */
    public List<County> counties(LocalDate day) {
        return counties.values().stream()
                .filter(county -> county.validOn(day))
                .sorted(Comparator.comparing(County::code))
                .toList();
    }
}
