package no.karrierekvalitet.selfevaluation.team.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.team.Sharings;
import no.karrierekvalitet.selfevaluation.team.SomeTeam;
import no.karrierekvalitet.selfevaluation.team.TeamPictures;
import no.karrierekvalitet.selfevaluation.team.TeamView;
import org.junit.jupiter.api.Test;

/** Services that are too few each for themselves, and agree. */
@ProductTest
class PoolsTests {

    private static final Viewer.Person LEADER = Someone.LEADER.person();

    private final Pools pools;
    private final TeamPictures pictures;
    private final Sharings sharings;
    private final SomeTeam team;
    private final UUID one;
    private final UUID other;

    PoolsTests(Pools pools, TeamPictures pictures, Sharings sharings, SomeTeam team) {
        this.pools = pools;
        this.pictures = pictures;
        this.sharings = sharings;
        this.team = team;
        this.one = team.service();
        this.other = team.service();
    }

    private void agree() {
        assertThat(pools.invite(one, LEADER, "team " + other)).isEqualTo(Pools.Asked.INVITED);
        pools.accept(other, LEADER, pools.invitations(other, LEADER).getFirst().pool());
    }

    private void shared(UUID service, int people, boolean pooled) {
        for (int i = 0; i < people; i++) {
            team.shared(team.member(service).person(), service, 'C', pooled);
        }
    }

    private boolean shown(UUID service) {
        return pictures.together(service, LEADER)
                .filter(TeamView.Shown.class::isInstance)
                .isPresent();
    }

    @Test
    void three_and_two_have_a_picture_together_and_none_each() {
        shared(one, 3, true);
        shared(other, 2, true);
        agree();
        assertThat(shown(one)).isTrue();
        assertThat(shown(other)).isTrue();
        assertThat(pictures.of(one, LEADER)).isInstanceOf(TeamView.TooFew.class);
        assertThat(pools.companions(one)).containsExactly("Team " + other);
    }

    @Test
    void nobody_is_counted_with_others_without_having_said_so() {
        shared(one, 3, true);
        shared(other, 4, false);
        agree();
        assertThat(shown(one)).isFalse();
    }

    @Test
    void asking_is_not_agreeing() {
        shared(one, 3, true);
        shared(other, 2, true);
        pools.invite(one, LEADER, "Team " + other);
        assertThat(pictures.together(one, LEADER)).isEmpty();
        assertThat(pools.companions(one)).isEmpty();
    }

    @Test
    void what_was_counted_together_is_not_counted_again_alone() {
        shared(one, 3, true);
        shared(other, 2, true);
        agree();
        shared(one, 2, true);
        assertThat(pictures.of(one, LEADER)).isInstanceOf(TeamView.TooFew.class);
        shared(one, 3, true);
        assertThat(pictures.of(one, LEADER)).isInstanceOf(TeamView.Shown.class);
        assertThat(shown(one)).isTrue();
    }

    @Test
    void a_person_who_withdraws_takes_the_common_picture_along() {
        var person = team.member(one).person();
        var evaluation = team.shared(person, one, 'C', true);
        shared(one, 2, true);
        shared(other, 2, true);
        agree();
        sharings.withdraw(person, evaluation);
        assertThat(shown(other)).isFalse();
    }

    @Test
    void one_leader_ends_it_for_all() {
        shared(one, 3, true);
        shared(other, 2, true);
        agree();
        pools.leave(other, LEADER);
        assertThat(pictures.together(one, LEADER)).isEmpty();
        agree();
        assertThat(shown(one)).isFalse();
    }

    @Test
    void only_leaders_ask_and_answer() {
        assertThatThrownBy(() -> pools.invite(one, Someone.COLLEAGUE.person(), "Team " + other))
                .isInstanceOf(Failure.NotFound.class);
        assertThatThrownBy(() -> pools.invite(one, Someone.OWNER.person(), "Team " + other))
                .isInstanceOf(Failure.NotFound.class);
        assertThat(pools.invite(one, LEADER, "Team " + one)).isEqualTo(Pools.Asked.SELF);
        assertThat(pools.invite(one, LEADER, "Det finnes ikke")).isEqualTo(Pools.Asked.UNKNOWN);
    }
}
