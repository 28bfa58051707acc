package no.karrierekvalitet.framework.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Localized;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What a service adds is its own: beside the national, and nowhere else. Rolled back. */
@ProductTest
@Transactional
class LocalAdditionsTest {

    private static final Localized TEXT = new Localized(Map.of("nb", "Vi bruker samisk når noen vil det."));

    private final LocalAdditions additions;
    private final Editions editions;

    LocalAdditionsTest(LocalAdditions additions, Editions editions) {
        this.additions = additions;
        this.editions = editions;
    }

    @Test
    void a_leader_adds_and_everybody_in_the_service_sees_it() {
        var place = additions.places().getFirst();
        var id = additions.add(Stage.SERVICE, Someone.LEADER.person(), place, TEXT);
        assertThat(additions.of(Stage.SERVICE, Someone.COLLEAGUE.viewer())).anySatisfy(addition -> {
            assertThat(addition.id()).isEqualTo(id);
            assertThat(addition.beside()).isEqualTo(place.code());
        });
        assertThat(additions.of(Stage.OTHER_SERVICE, Someone.LEADER_ELSEWHERE.viewer()))
                .noneMatch(addition -> addition.id().equals(id));
    }

    @Test
    void strangers_see_nothing_and_members_change_nothing() {
        var place = additions.places().getFirst();
        assertThatThrownBy(() -> additions.of(Stage.SERVICE, Someone.STRANGER.viewer()))
                .isInstanceOf(Failure.NotFound.class);
        assertThatThrownBy(() -> additions.add(Stage.SERVICE, Someone.SELF.person(), place, TEXT))
                .isInstanceOf(Failure.NotFound.class);
        assertThatThrownBy(() -> additions.add(Stage.SERVICE, Someone.LEADER_ELSEWHERE.person(), place, TEXT))
                .isInstanceOf(Failure.NotFound.class);
    }

    @Test
    void what_a_county_adds_is_there_for_all_its_services() {
        additions.addForCounty("03", Someone.ADMIN.person(), additions.places().getLast(), TEXT);
        assertThat(additions.of(Stage.SERVICE, Someone.SELF.viewer())).anyMatch(LocalAddition::ofCounty);
        assertThat(additions.of(Stage.OTHER_SERVICE, Someone.LEADER_ELSEWHERE.viewer()))
                .anyMatch(LocalAddition::ofCounty);
        assertThatThrownBy(() -> additions.addForCounty(
                        "03", Someone.LEADER.person(), additions.places().getLast(), TEXT))
                .isInstanceOf(Failure.NotFound.class);
    }

    @Test
    void the_national_edition_never_knows_of_it() {
        var before = editions.elements(editions.current().id()).all().size();
        additions.add(Stage.SERVICE, Someone.LEADER.person(), additions.places().getFirst(), TEXT);
        assertThat(editions.elements(editions.current().id()).all()).hasSize(before);
    }
}
