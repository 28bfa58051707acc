package no.karrierekvalitet.workshop.seating.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import no.karrierekvalitet.workshop.people.Entry;
import no.karrierekvalitet.workshop.people.Participant;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Fictional people of fictional organisations, the same every time. Large organisations send many. */
record DemoPeople(List<String> firstNames, List<String> lastNames, List<Place> places, List<OrganisationKind> kinds) {

    private static final long SEED = 20_260_217;

    record Place(String name, String county) {}

    /** @param most how many one of them sends */
    record OrganisationKind(String sector, String pattern, int most) {}

    static DemoPeople read() {
        try (var file = new ClassPathResource("workshop/demo-people.json").getInputStream()) {
            return JsonMapper.shared().readValue(file, DemoPeople.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of them lead tables, the next speak. */
    List<Entry> entries(int people, int leaders, int speakers) {
        var chance = new Random(SEED);
        var seats = new ArrayList<Entry>();
        for (int round = 0; seats.size() < people; round++) {
            for (var place : places) {
                for (var kind : kinds) {
                    if (round < kind.most() && seats.size() < people) {
                        seats.add(entry(seats.size(), place, kind, chance));
                    }
                }
            }
        }
        java.util.Collections.shuffle(seats, chance);
        for (int i = 0; i < leaders + speakers; i++) {
            seats.set(i, as(seats.get(i), i < leaders ? Participant.Role.TABLE_LEADER : Participant.Role.SPEAKER));
        }
        return seats;
    }

    /** No two of the same name: the numbers of first and last names have no common divisor. */
    private Entry entry(int number, Place place, OrganisationKind kind, Random chance) {
        var name = firstNames.get(number % firstNames.size()) + " " + lastNames.get(number % lastNames.size());
        return new Entry(
                name,
                address(name),
                kind.pattern().replace("{0}", place.name()),
                kind.sector(),
                place.county(),
                Participant.Role.PARTICIPANT,
                chance.nextInt(3) > 0);
    }

    private static String address(String name) {
        var plain = Normalizer.normalize(name.replace('ø', 'o').replace('Ø', 'o'), Normalizer.Form.NFD);
        return plain.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace(' ', '.') + "@eksempel.no";
    }

    private static Entry as(Entry entry, Participant.Role role) {
        return new Entry(
                entry.name(),
                entry.email(),
                entry.organisation(),
                entry.sector(),
                entry.county(),
                role,
                entry.wantsReport());
    }
}
