package no.karrierekvalitet.quality.sharing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.DemoChapter;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;

/** What the demo's services have shared with their owner: some everything, some the newest round, and some nothing. */
@Component
class SharingChapter implements DemoChapter {

    private static final List<String> EVERYTHING = List.of("eventyrfjord-karrieresenter", "kompassnaalen-digital");
    private static final List<String> NEWEST = List.of(
            "haugtussa-vidaregaande",
            "veslefrikk-vidaregaande",
            "skulen-ved-blaakoll-fengsel",
            "sju-blaaner-ungdomsskole");

    private final DemoCast cast;
    private final Sharing sharing;

    SharingChapter(DemoCast cast, Sharing sharing) {
        this.cast = cast;
        this.sharing = sharing;
    }

    /** After the rounds. */
    @Override
    public int order() {
        return 95;
    }

    @Override
    public void write() {
        EVERYTHING.forEach(service -> share(service, Integer.MAX_VALUE));
        NEWEST.forEach(service -> share(service, 1));
    }

    private void share(String slug, int rounds) {
        var leader = cast.people().stream()
                .filter(person -> slug.equals(person.service()) && person.is(Role.LEADER))
                .findFirst()
                .orElseThrow();
        var service = Objects.requireNonNull(leader.serviceId());
        sharing.closed(service, viewer(leader)).stream()
                .limit(rounds)
                .forEach(round -> share(service, round.id(), viewer(leader)));
    }

    private void share(UUID service, UUID round, Viewer leader) {
        sharing.share(service, round, sharing.preview(service, round, leader).print(), leader);
    }

    private static Viewer viewer(DemoPerson person) {
        return new Viewer.Person(person.id(), person.name(), person.language(), person.platformRoles());
    }
}
