package no.karrierekvalitet.quality.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.quality.SomeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ProductTest
class ServicePlansTests {

    private final ServicePlans plans;
    private final ActionStore store;
    private final SomeService some;
    private final Clock clock;
    private final UUID service;
    private final Newcomer leader;
    private final Newcomer colleague;

    ServicePlansTests(ServicePlans plans, ActionStore store, SomeService some, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.some = some;
        this.clock = clock;
        this.service = some.service("Plantjenesten", some.organisation("Eieren"));
        this.leader = some.member(service, Role.LEADER);
        this.colleague = some.member(service, Role.PRACTITIONER);
    }

    @Test
    void theOwnerOfAServiceDoesNotSeeItsPlanButALeaderWhoOwnsItDoes() {
        var owner = some.member(service, Role.OWNER);
        var both = some.member(service, Role.OWNER, Role.LEADER);
        add("Ringe");

        assertThatThrownBy(() -> plans.of(service, owner.person())).isInstanceOf(Failure.NotFound.class);
        assertThatThrownBy(() -> add(owner, "Eierens", null)).isInstanceOf(Failure.NotFound.class);
        assertThat(plans.of(service, both.person()).actions()).hasSize(1);
    }

    @Test
    void whenTwoEditAtOnceTheSecondOneIsToldAndBothTextsAreKept() {
        var action = add("Ringe");
        var seen = plans.action(service, action, leader.person()).version();

        var first = plans.change(service, action, seen, text("Ringe tre", ""), leader.person());
        var second = plans.change(service, action, seen, text("Ringe fire", ""), colleague.person());

        assertThat(first).isInstanceOf(Saved.Kept.class);
        assertThat(second)
                .isInstanceOfSatisfying(
                        Saved.Outrun.class,
                        outrun -> assertThat(outrun.now().title()).isEqualTo("Ringe tre"));
        var again = plans.action(service, action, colleague.person()).version();
        plans.change(service, action, again, text("Ringe fire", ""), colleague.person());
        assertThat(plans.story(service, leader.person(), Instant.EPOCH, 10))
                .extracting(Change::before)
                .as("what was written over can be read in the story")
                .contains("Ringe tre");
    }

    @Test
    void whenTheResponsibleLeavesTheActionWaitsForSomebodyNewAndNamesNobody() {
        var action = add(leader, "Ringe", colleague.id());
        assertThat(plans.of(service, leader.person()).waiting()).isEmpty();

        some.leave(colleague.id(), service);

        assertThat(plans.of(service, leader.person()).waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.responsible())
                    .extracting(Action.Responsible::name)
                    .isEqualTo("");
            assertThat(waiting.isNobodys()).isTrue();
        });
        plans.take(service, action, leader.person());
        assertThat(plans.of(service, leader.person()).waiting()).isEmpty();
        assertThat(plans.action(service, action, leader.person()).isOf(leader.id()))
                .isTrue();
    }

    @Test
    void nobodyBecomesResponsibleWhoDoesNotWorkThere() {
        var action = add("Ringe");
        var owner = some.member(service, Role.OWNER);
        var text = new Action.Text("Ringe", "", owner.id(), null, ActionStatus.PLANNED, "");

        assertThatThrownBy(() -> plans.change(service, action, 1, text, leader.person()))
                .isInstanceOf(Failure.Unreadable.class);
    }

    @Test
    void whatWasGivenAtAnEventIsInThePlanOnceHoweverOftenItIsHeard() {
        var giving = UUID.randomUUID();

        give(giving, colleague.id());
        give(giving, colleague.id());

        assertThat(plans.of(service, leader.person()).actions()).singleElement().satisfies(action -> {
            assertThat(action.title()).isEqualTo("Ringe etterpå");
            assertThat(action.origin().source()).isEqualTo(Source.EVENT);
            assertThat(action.origin().name()).isEqualTo("Personalmøte");
            assertThat(action.origin().reading()).isEqualTo("/samling/1/rapport#notat-2");
        });
    }

    @Test
    void somebodyWhoHasLeftOrOnlyOwnsTheServiceGivesItNothing() {
        give(UUID.randomUUID(), some.member(service, Role.OWNER).id());
        some.leave(colleague.id(), service);
        give(UUID.randomUUID(), colleague.id());

        assertThat(plans.of(service, leader.person()).actions()).isEmpty();
    }

    @Test
    void aDeletedActionIsHadBackUntilTheBinIsEmptied() {
        var action = add("Ringe");
        plans.delete(service, action, colleague.person());
        assertThat(plans.of(service, leader.person()).actions()).isEmpty();

        plans.restore(service, action, leader.person());
        assertThat(plans.of(service, leader.person()).actions()).hasSize(1);

        plans.delete(service, action, leader.person());
        store.forgetDeleted(clock.instant().plusSeconds(1));
        assertThatThrownBy(() -> plans.restore(service, action, leader.person()))
                .isInstanceOf(Failure.NotFound.class);
    }

    @Test
    void movingSaysWhereItWasAndIsToldInTheStory() {
        var action = add("Ringe");

        var before = plans.stand(service, action, ActionStatus.DONE, leader.person());

        assertThat(before).isEqualTo(ActionStatus.PLANNED);
        assertThat(plans.story(service, leader.person(), Instant.EPOCH, 10))
                .extracting(Change::what)
                .containsExactly(Change.What.STATUS, Change.What.ADDED);
    }

    private void give(UUID giving, UUID person) {
        plans.give(giving, person, service, "Ringe etterpå", "Personalmøte", "/samling/1/rapport#notat-2");
    }

    private UUID add(String title) {
        return add(leader, title, null);
    }

    private UUID add(Newcomer by, String title, @Nullable UUID responsible) {
        var due = LocalDate.of(2027, 3, 1);
        return plans.add(new NewAction(service, title, "", responsible, due, Source.OWN, null, null), by.person());
    }

    private static Action.Text text(String title, String effect) {
        return new Action.Text(title, "", null, null, ActionStatus.PLANNED, effect);
    }
}
