package no.karrierekvalitet.identity.demo;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.PlatformRole;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Turns the files into people, with ids and history that are the same everywhere. */
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    private static final long SEED = 350;

    @Bean
    Casting casting(JsonMapper json) {
        return Casting.read(json);
    }

    @Bean
    DemoCast demoCast(Casting casting, Clock clock) {
        var today = LocalDate.now(clock);
        var chance = new Random(SEED);
        var services = casting.services().stream()
                .flatMap(service -> staff(service.id(), casting.staffOf(service), today, chance));
        var national = casting.national().stream()
                .map(one -> person(one.name(), "nb", null, Set.of(), Set.of(one.role()), today, chance));
        return new DemoCast(Stream.concat(services, national).toList());
    }

    private static Stream<DemoPerson> staff(String service, Casting.Staff staff, LocalDate today, Random chance) {
        var practitioners = staff.practitioners();
        return Stream.of(
                        staff.owners().stream().map(name -> new Cast(name, EnumSet.of(Role.OWNER))),
                        staff.leaders().stream().map(name -> new Cast(name, EnumSet.of(Role.LEADER))),
                        IntStream.range(0, practitioners.size())
                                .mapToObj(i ->
                                        new Cast(practitioners.get(i), practitionerRoles(i, practitioners.size()))))
                .flatMap(group -> group)
                .map(cast -> person(cast.name(), staff.language(), service, cast.roles(), Set.of(), today, chance));
    }

    private record Cast(String name, Set<Role> roles) {}

    /** A service large enough has one who keeps the quality work going. */
    private static Set<Role> practitionerRoles(int index, int colleagues) {
        return index == 0 && colleagues >= 5
                ? EnumSet.of(Role.PRACTITIONER, Role.QUALITY_COORDINATOR)
                : EnumSet.of(Role.PRACTITIONER);
    }

    private static DemoPerson person(
            String nameAndLanguage,
            String language,
            @Nullable String service,
            Set<Role> roles,
            Set<PlatformRole> platformRoles,
            LocalDate today,
            Random chance) {
        var name = nameAndLanguage.replaceFirst(" \\(..\\)$", "");
        var own = nameAndLanguage.equals(name)
                ? language
                : nameAndLanguage.substring(name.length() + 2, name.length() + 4);
        return new DemoPerson(
                id("person " + name),
                name,
                slug(name) + "@" + (service == null ? "karrierekvalitet" : service) + ".example",
                Language.of(own).orElseThrow(),
                service,
                service == null ? null : id("service " + service),
                Set.copyOf(roles),
                platformRoles,
                today.minusMonths(2 + chance.nextInt(24)).minusDays(chance.nextInt(28)),
                chance.nextInt(26));
    }

    static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("karrierekvalitet demo " + what).getBytes(StandardCharsets.UTF_8));
    }

    private static String slug(String name) {
        var plain = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ı", "i")
                .replace(' ', '.');
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z.-]", "");
    }
}
