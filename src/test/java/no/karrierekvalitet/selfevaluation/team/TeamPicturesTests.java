package no.karrierekvalitet.selfevaluation.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.framework.EditionImport;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.exchange.Shipped;
import no.karrierekvalitet.identity.PersonalData;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.selfevaluation.team.Sharing.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a team sees of itself, from the first yes to the last withdrawal. */
@ProductTest
class TeamPicturesTests {

    private final TeamPictures pictures;
    private final Sharings sharings;
    private final Evaluations evaluations;
    private final SharingData data;
    private final SomeTeam team;
    private final JdbcClient jdbc;
    private final EditionImport imports;
    private final Editions editions;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final UUID service;

    TeamPicturesTests(
            TeamPictures pictures,
            Sharings sharings,
            Evaluations evaluations,
            SharingData data,
            SomeTeam team,
            JdbcClient jdbc,
            EditionImport imports,
            Editions editions,
            TransactionTemplate transaction,
            Clock clock) {
        this.pictures = pictures;
        this.sharings = sharings;
        this.evaluations = evaluations;
        this.data = data;
        this.team = team;
        this.jdbc = jdbc;
        this.imports = imports;
        this.editions = editions;
        this.transaction = transaction;
        this.clock = clock;
        this.service = team.service();
    }

    private Optional<TeamPicture> picture() {
        return pictures.of(service, Someone.LEADER.person()) instanceof TeamView.Shown(var picture)
                ? Optional.of(picture)
                : Optional.empty();
    }

    @Test
    void nothing_is_shown_until_five_have_said_yes() {
        team.sharing(service, 4, 'C');
        assertThat(picture()).isEmpty();
        team.sharing(service, 1, 'C');
        assertThat(picture()).hasValueSatisfying(picture -> {
            assertThat(picture.atLeast()).isEqualTo(5);
            assertThat(picture.areas()).allMatch(Coverage::covered).noneMatch(Coverage::specialists);
            assertThat(picture.gaps()).isEmpty();
        });
    }

    @Test
    void an_evaluation_without_a_yes_is_never_counted() {
        team.sharing(service, 4, 'C');
        var person = team.member(service);
        team.shared(person.person(), service, 'N', false);
        sharings.withdraw(
                person.person(), sharings.all(person.person()).getFirst().evaluation());
        assertThat(picture()).isEmpty();
    }

    @Test
    void the_sixth_changes_nothing_and_the_tenth_does() {
        team.sharing(service, 5, 'C');
        var before = picture();
        team.sharing(service, 4, 'N');
        assertThat(picture()).isEqualTo(before);
        team.sharing(service, 1, 'N');
        assertThat(picture()).hasValueSatisfying(picture -> {
            assertThat(picture.atLeast()).isEqualTo(10);
            assertThat(picture.areas()).allMatch(area -> area.competent() == Band.HALF);
        });
    }

    @Test
    void gaps_are_what_few_have_come_far_with() {
        team.sharing(service, 5, 'W');
        assertThat(picture().orElseThrow().gaps())
                .hasSize(63)
                .allMatch(gap -> gap.share() == Band.FEW)
                .first()
                .isEqualTo(new Gap("guidance-processes-and-relations", "gpr-process-phases", Band.FEW));
    }

    @Test
    void what_fewer_than_five_find_relevant_is_not_told() {
        team.sharing(service, 4, 'C');
        team.shared(team.member(service).person(), service, '-', false);
        assertThat(picture().orElseThrow().areas()).allMatch(area -> area.competent() == null);
        assertThat(picture().orElseThrow().statements()).allMatch(statement -> statement.competent() == null);
    }

    @Test
    void a_withdrawal_takes_the_whole_batch_and_leaves_the_others() {
        var one = team.member(service).person();
        var evaluation = team.shared(one, service, 'N', false);
        team.sharing(service, 4, 'N');
        team.sharing(service, 5, 'C');
        assertThat(picture().orElseThrow().atLeast()).isEqualTo(10);

        sharings.withdraw(one, evaluation);

        assertThat(picture()).hasValueSatisfying(picture -> {
            assertThat(picture.atLeast()).isEqualTo(5);
            assertThat(picture.areas()).allMatch(Coverage::covered);
        });
        assertThat(sharings.of(one, evaluation).state()).isEqualTo(State.SPENT);
    }

    @Test
    void after_a_withdrawal_four_and_a_new_one_show_nothing() {
        var one = team.member(service).person();
        var evaluation = team.shared(one, service, 'N', false);
        team.sharing(service, 4, 'C');
        sharings.withdraw(one, evaluation);
        team.sharing(service, 1, 'C');
        team.sharing(service, 3, 'C');
        assertThat(picture()).isEmpty();
        team.sharing(service, 1, 'C');
        assertThat(picture().orElseThrow().atLeast()).isEqualTo(5);
    }

    @Test
    void the_same_evaluation_is_not_counted_again_after_a_withdrawal() {
        var one = team.member(service).person();
        var evaluation = team.shared(one, service, 'N', false);
        team.sharing(service, 4, 'C');
        sharings.withdraw(one, evaluation);
        sharings.share(one, evaluation, service, false);
        team.sharing(service, 4, 'C');
        assertThat(picture()).isEmpty();
    }

    @Test
    void an_evaluation_is_counted_in_one_service_only() {
        var one = team.member(service).person();
        var evaluation = team.shared(one, service, 'N', false);
        team.sharing(service, 4, 'C');
        var other = team.service();
        team.join(other, one.id(), "PRACTITIONER");
        sharings.share(one, evaluation, other, false);
        team.sharing(other, 4, 'C');
        assertThat(pictures.of(other, Someone.LEADER.person())).isInstanceOf(TeamView.TooFew.class);
        assertThat(picture()).isPresent();
    }

    @Test
    void deleting_an_account_or_an_evaluation_is_a_withdrawal() {
        var one = team.member(service).person();
        team.shared(one, service, 'C', false);
        team.sharing(service, 4, 'C');
        jdbc.sql("delete from identity.person where id = ?").param(one.id()).update();
        assertThat(picture()).isEmpty();

        var two = team.member(service).person();
        var evaluation = team.shared(two, service, 'C', false);
        team.sharing(service, 4, 'C');
        assertThat(picture()).isPresent();
        evaluations.delete(two, evaluation);
        assertThat(picture()).isEmpty();
    }

    @Test
    void who_has_left_the_service_is_in_no_new_picture_and_can_still_withdraw() {
        var one = team.member(service).person();
        team.shared(one, service, 'C', false);
        team.leave(service, one.id());
        team.sharing(service, 4, 'C');
        assertThat(picture()).isEmpty();

        var two = team.member(service).person();
        var evaluation = team.shared(two, service, 'C', false);
        team.leave(service, two.id());
        assertThat(picture()).isPresent();
        sharings.withdraw(two, evaluation);
        assertThat(picture()).isEmpty();
    }

    @Test
    void answers_given_after_it_was_counted_change_no_picture() {
        var one = team.member(service).person();
        var evaluation = team.shared(one, service, 'C', false);
        team.sharing(service, 4, 'C');
        var before = picture();
        jdbc.sql("""
                update selfevaluation.evaluation set steps = array_fill(1::smallint, array[cardinality(steps)])
                where id = ?
                """).param(evaluation).update();
        assertThat(picture()).isEqualTo(before);
    }

    @Test
    void neither_owner_nor_stranger_finds_the_picture() {
        team.sharing(service, 5, 'C');
        assertThatThrownBy(() -> pictures.of(service, Someone.OWNER.person())).isInstanceOf(Failure.NotFound.class);
        assertThatThrownBy(() -> pictures.of(service, Someone.LEADER_ELSEWHERE.person()))
                .isInstanceOf(Failure.NotFound.class);
    }

    @Test
    void nobody_shares_what_is_not_theirs_or_with_a_service_they_do_not_work_at() {
        var one = team.member(service).person();
        var evaluation = team.shared(one, service, 'C', false);
        assertThatThrownBy(() -> sharings.share(Someone.SELF.person(), evaluation, service, false))
                .isInstanceOf(Failure.NotFound.class);
        assertThatThrownBy(() -> sharings.withdraw(Someone.LEADER.person(), evaluation))
                .isInstanceOf(Failure.NotFound.class);
        var elsewhere = team.service();
        assertThatThrownBy(() -> sharings.share(one, evaluation, elsewhere, false))
                .isInstanceOf(Failure.NotFound.class);
    }

    /** Statements of the edition before are there, worded anew, replaced or given up, and the edition of now has new ones. */
    @Test
    void answers_to_an_earlier_edition_count_where_their_words_still_stand() {
        var earlier = earlierEdition();
        IntStream.range(0, 5).forEach(_ -> shareOnEarlier(earlier, clock.instant()));

        var picture = picture().orElseThrow();

        assertThat(picture.edition()).isEqualTo(editions.current().id());
        assertThat(told(picture, "gpr-process-phases")).as("word for word").isEqualTo(Band.MOST);
        assertThat(told(picture, "gpr-strong-emotions")).as("worded anew").isEqualTo(Band.MOST);
        assertThat(told(picture, "gpr-communication-channels"))
                .as("nobody has answered what took another's place")
                .isNull();
        assertThat(told(picture, "cd-driving-change")).as("new since").isNull();
        assertThat(picture.areas()).allMatch(area -> area.competent() == Band.MOST);
    }

    @Test
    void a_picture_of_batches_from_two_editions_is_told_in_the_words_of_the_newest() {
        var earlier = earlierEdition();
        var then = clock.instant().minus(Duration.ofDays(700));
        IntStream.range(0, 5).forEach(_ -> shareOnEarlier(earlier, then));
        assertThat(picture().orElseThrow().edition()).isEqualTo(earlier);

        team.sharing(service, 5, 'N');
        var picture = picture().orElseThrow();

        assertThat(picture.edition()).isEqualTo(editions.current().id());
        assertThat(picture.atLeast()).isEqualTo(10);
        assertThat(told(picture, "gpr-process-phases")).as("all ten").isEqualTo(Band.HALF);
        assertThat(told(picture, "gpr-communication-channels"))
                .as("only those who answered this statement")
                .isEqualTo(Band.FEW);
        assertThat(picture.earlier()).isNotEmpty().allSatisfy(half -> {
            assertThat(half.atLeast()).isEqualTo(5);
            assertThat(half.competent().values()).containsOnly(Band.MOST);
        });
    }

    private static @Nullable Band told(TeamPicture picture, String statement) {
        return picture.statements()
                .filter(one -> one.statement().id().equals(statement))
                .findFirst()
                .orElseThrow()
                .competent();
    }

    /** Older than the current edition, so that nothing else of the house notices it. */
    private UUID earlierEdition() {
        imports.publish(Shipped.earlierEdition(), clock.instant().minus(Duration.ofDays(900)));
        return editions.published().stream()
                .filter(edition ->
                        edition.version().equals(Shipped.earlierRevision().version()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void shareOnEarlier(UUID edition, Instant when) {
        var person = team.member(service).person();
        var evaluation = team.answered(person, 'C');
        var statements = editions.standards(edition).areas().stream()
                .flatMap(area -> area.subCompetences().stream())
                .map(statement -> statement.id())
                .toArray(String[]::new);
        jdbc.sql("""
                update selfevaluation.evaluation set edition_id = :edition, statements = :statements,
                       steps = array_fill(3::smallint, array[cardinality(:statements)]),
                       times = array_fill(0::bigint, array[cardinality(:statements)]) where id = :evaluation
                """)
                .param("edition", edition)
                .param("statements", statements)
                .param("evaluation", evaluation)
                .update();
        transaction.executeWithoutResult(_ -> sharings.share(person, evaluation, service, false, when));
    }

    @Test
    void a_half_year_that_begins_lets_those_who_rested_in_without_anybody_sharing() {
        var one = team.member(service).person();
        var evaluation = team.shared(one, service, 'N', false);
        var others = IntStream.range(0, 4).mapToObj(_ -> team.member(service)).toList();
        others.forEach(other -> team.shared(other.person(), service, 'C', false));
        sharings.withdraw(one, evaluation);
        others.forEach(other -> team.shared(other.person(), service, 'C', false));
        team.sharing(service, 1, 'C');
        sharings.settle(service);
        assertThat(picture())
                .as("four of them rest until the half-year is over")
                .isEmpty();

        jdbc.sql("""
                update selfevaluation.spent set dissolved_at = dissolved_at - interval '200 days'
                where dissolved_at is not null and evaluation_id in (
                    select e.id from selfevaluation.evaluation e
                    join identity.membership m on m.person_id = e.person_id where m.service_id = ?)
                """).param(service).update();
        assertThat(sharings.waiting()).contains(service);
        sharings.settle(service);
        assertThat(picture())
                .hasValueSatisfying(picture -> assertThat(picture.atLeast()).isEqualTo(5));
        assertThat(sharings.waiting()).doesNotContain(service);
    }

    @Test
    void nobody_gets_an_email_when_somebody_shares_or_withdraws() {
        var before = letters();
        var one = team.member(service).person();
        var evaluation = team.shared(one, service, 'N', false);
        team.sharing(service, 4, 'C');
        sharings.withdraw(one, evaluation);
        assertThat(letters()).isEqualTo(before);
    }

    /** To anybody who belongs to the service. */
    private int letters() {
        return jdbc.sql("""
                select count(*) from platform.outbox o where exists (
                    select from identity.person p join identity.membership m on m.person_id = p.id
                    where p.email = o.recipient and m.service_id = ?)
                """).param(service).query(Integer.class).single();
    }

    @Test
    void a_person_takes_out_what_they_have_decided() {
        var one = team.member(service).person();
        team.shared(one, service, 'C', true);
        PersonalData section = data;
        assertThat(section.of(one.id()).toString()).contains(service.toString()).contains("WAITING");
        assertThat(section.of(team.member(service).id()).toString()).isEqualTo("[]");
    }
}
