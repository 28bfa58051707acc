package no.karrierekvalitet.quality.rounds.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.choosing.Candidate;
import no.karrierekvalitet.quality.rounds.choosing.RoundAction;
import no.karrierekvalitet.quality.rounds.meeting.Consensus;
import org.jspecify.annotations.Nullable;

/**
 * A whole round as data: what was agreed, lifted, chosen and planned. Levels have the edition's keys ({@code inPlace} …), days
 * and moments are ISO 8601, texts of the framework come in all its languages. What people answered is not in it.
 *
 * @param edition version of the edition the round is on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoundFile(
        UUID id,
        String service,
        String site,
        String edition,
        Instant startedAt,
        @Nullable Instant closedAt,
        @Nullable Integer answered,
        List<Indicator> indicators,
        List<Lifted> candidates,
        List<Action> actions) {

    /** @param level null while nothing was agreed, and for what was only carried over */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Indicator(
            String area,
            String code,
            Localized text,
            @Nullable String level,
            String grounds,
            List<String> evidence) {}

    /** @param placed how many placed it; the sums are over them */
    record Lifted(String indicator, int placed, int impact, int effort, int dots, boolean chosen) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Action(
            UUID id,
            String title,
            String measure,
            @Nullable String responsible,
            @Nullable LocalDate due,
            String status,
            @Nullable String element) {}

    static RoundFile of(
            Round round,
            String service,
            String edition,
            RoundContent content,
            Map<String, Consensus> agreed,
            List<Candidate> candidates,
            List<RoundAction> actions) {
        return new RoundFile(
                round.id(),
                service,
                round.site(),
                edition,
                round.startedAt(),
                round.closedAt(),
                round.answered(),
                content.areas().stream()
                        .flatMap(area -> area.items().stream()
                                .map(item -> indicator(area, item, agreed.getOrDefault(item.code(), Consensus.NONE))))
                        .toList(),
                candidates.stream()
                        .map(one -> new Lifted(
                                one.indicator(), one.placed(), one.impact(), one.effort(), one.dots(), one.chosen()))
                        .toList(),
                actions.stream()
                        .map(one -> new Action(
                                one.id(),
                                one.title(),
                                one.measure(),
                                one.responsible(),
                                one.due(),
                                one.statusKey(),
                                one.element()))
                        .toList());
    }

    private static Indicator indicator(RoundContent.Area area, RoundContent.Item item, Consensus consensus) {
        var level = consensus.level();
        return new Indicator(
                area.id(),
                item.code(),
                item.text(),
                consensus.agreed() && level != null ? level.key() : null,
                consensus.grounds(),
                consensus.lines().stream().map(Consensus.Line::text).toList());
    }
}
