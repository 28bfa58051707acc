package no.karrierekvalitet.quality.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.QualityModel;
import no.karrierekvalitet.framework.QualityModel.PriorityArea;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.local.LocalAddition;
import no.karrierekvalitet.framework.local.LocalAdditions;
import no.karrierekvalitet.identity.Membership;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.Insiders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins rounds: on the current edition, in the order that suits the sector, with what the service has of its own. */
@Component
public class Starting {

    private static final Variants VARIANTS = Variants.read();

    private final RoundStore rounds;
    private final ParticipantStore participants;
    private final Successors successors;
    private final Editions editions;
    private final Insiders insiders;
    private final Services services;
    private final LocalAdditions additions;
    private final RoundLetters letters;
    private final Clock clock;

    Starting(
            RoundStore rounds,
            ParticipantStore participants,
            Successors successors,
            Editions editions,
            Insiders insiders,
            Services services,
            LocalAdditions additions,
            RoundLetters letters,
            Clock clock) {
        this.rounds = rounds;
        this.participants = participants;
        this.successors = successors;
        this.editions = editions;
        this.insiders = insiders;
        this.services = services;
        this.additions = additions;
        this.letters = letters;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        record Begun(Round round) implements Result {}

        /** The place has a round that is not closed. */
        record UnderWay() implements Result {}
    }

    /** The priority areas in the order a service goes through them. */
    public List<PriorityArea> areas(Service service) {
        return VARIANTS.areas(model(), service.sector().key());
    }

    private QualityModel model() {
        return editions.quality(editions.current().id());
    }

    /** The parts that those who belong to a service today would have. */
    public Map<UUID, Part> parts(UUID service) {
        var roles = services.members(service).stream()
                .collect(Collectors.groupingBy(
                        Membership::person,
                        LinkedHashMap::new,
                        Collectors.mapping(Membership::role, Collectors.<Role>toList())));
        var parts = new LinkedHashMap<UUID, Part>();
        roles.forEach((person, held) -> parts.put(person, Part.of(held)));
        return parts;
    }

    /**
     * Begins a round and writes to everybody who is asked. The viewer leads rounds of the service.
     *
     * @throws Failure.NotFound for everybody else
     */
    @Transactional
    public Result begin(NewRound wanted, Viewer viewer) {
        var standing = insiders.keeper(wanted.service(), viewer);
        var round = round(wanted, standing.service(), viewer);
        if (!rounds.insert(round)) {
            return new Result.UnderWay();
        }
        ask(round, wanted.people());
        invite(round, wanted.partners());
        carry(round);
        letters.invite(round, standing.service(), wanted.people(), viewer.person());
        return new Result.Begun(round);
    }

    private Round round(NewRound wanted, Service service, Viewer viewer) {
        var locals = additions.of(service.id(), viewer).stream()
                .filter(addition -> addition.part().equals(Parts.QUALITY))
                .map(addition -> local(addition, service))
                .toList();
        var areas = areas(service).stream()
                .filter(area -> wanted.areas().contains(area.id()))
                .toList();
        return new Round(
                Ids.next(),
                service.id(),
                editions.current().id(),
                wanted.site(),
                areas.stream().map(PriorityArea::id).toList(),
                indicators(areas, service, locals),
                locals,
                wanted.deadline(),
                Phase.ANSWERING,
                wanted.remind(),
                viewer.person().id(),
                clock.instant(),
                copied(wanted),
                null,
                null,
                null,
                null,
                null);
    }

    /** Only a round of the same service that has come as far as its meeting goes on in another. */
    private @Nullable UUID copied(NewRound wanted) {
        return Optional.ofNullable(wanted.copies())
                .flatMap(rounds::find)
                .filter(earlier -> earlier.service().equals(wanted.service()) && !earlier.answering())
                .map(Round::id)
                .orElse(null);
    }

    private static Round.Local local(LocalAddition addition, Service service) {
        return new Round.Local(
                Round.LOCAL + addition.id(),
                addition.beside(),
                addition.ofCounty() ? service.county().name() : service.name(),
                addition.text());
    }

    private static List<String> indicators(List<PriorityArea> areas, Service service, List<Round.Local> locals) {
        var codes = new ArrayList<String>();
        for (var sub : areas.stream().flatMap(area -> area.subAreas().stream()).toList()) {
            sub.indicators().stream()
                    .map(QualityModel.Indicator::id)
                    .filter(code -> VARIANTS.asks(service.sector().key(), code))
                    .forEach(codes::add);
            locals.stream()
                    .filter(local -> local.beside().equals(sub.id()))
                    .map(Round.Local::code)
                    .forEach(codes::add);
        }
        return codes;
    }

    private void ask(Round round, Set<UUID> people) {
        var parts = parts(round.service());
        people.stream()
                .filter(parts::containsKey)
                .forEach(person -> participants.add(
                        UUID.randomUUID(),
                        round.id(),
                        person,
                        Objects.requireNonNull(parts.get(person)),
                        Secret.random().text()));
    }

    /** Asks people outside the service; each gets a link of their own. */
    @Transactional
    public void invite(Round round, List<String> addresses) {
        var service = services.find(round.service()).orElseThrow(Failure.NotFound::new);
        for (var address : addresses) {
            var link = Secret.random();
            if (participants.addPartner(
                    UUID.randomUUID(),
                    round.id(),
                    address,
                    link.fingerprint(),
                    Secret.random().text())) {
                letters.invitePartner(round, service, address, link);
            }
        }
    }

    /** Asks more members of the service, while answers are taken. */
    @Transactional
    public void askMore(Round round, Set<UUID> people, Viewer.Person by) {
        var known = participants.ofRound(round.id()).stream()
                .flatMap(one -> Stream.ofNullable(one.person()))
                .collect(Collectors.toSet());
        var fresh = people.stream().filter(person -> !known.contains(person)).collect(Collectors.toSet());
        ask(round, fresh);
        services.find(round.service()).ifPresent(service -> letters.invite(round, service, fresh, by));
    }

    @Transactional
    public void change(Round round, LocalDate deadline, boolean remind) {
        rounds.change(round.id(), deadline, remind);
    }

    /** Takes along what an earlier round of the service agreed on, as something to look at again. */
    private void carry(Round round) {
        if (round.copiedFrom() == null) {
            return;
        }
        rounds.find(round.copiedFrom())
                .filter(earlier -> earlier.service().equals(round.service()))
                .ifPresent(earlier -> {
                    var after = successors.between(earlier.edition(), round.edition());
                    for (var code : earlier.indicators()) {
                        after.apply(code)
                                .filter(round.indicators()::contains)
                                .ifPresent(now -> rounds.carry(earlier.id(), code, round.id(), now, clock.instant()));
                    }
                });
    }
}
