package no.karrierekvalitet.quality.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.quality.AreaStand;
import no.karrierekvalitet.quality.plan.ActionStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a service shares of one round: what it agreed on, chose and set out to do, in its own words. No person is in it, and
 * nothing that anybody answered.
 *
 * @param edition version of the edition the round is on
 * @param site the place under the service; empty for the whole service
 * @param closed when the round was closed
 * @param anchored how many items of the checklist are in place, of how many
 */
public record Content(
        String edition,
        String site,
        LocalDate closed,
        List<AreaStand> areas,
        List<Priority> priorities,
        List<Deed> deeds,
        List<String> needs,
        int anchored,
        int anchors) {

    public Content {
        areas = List.copyOf(areas);
        priorities = List.copyOf(priorities);
        deeds = List.copyOf(deeds);
        needs = List.copyOf(needs);
    }

    /** @param code of the indicator in the edition; null for one of the service's own */
    public record Priority(@Nullable String code, Localized text) {}

    /** An action, without who is responsible. */
    public record Deed(
            String title, ActionStatus status, @Nullable LocalDate due, String effect) {}

    /**
     * The same, under the codes of another edition, so that services whose rounds are on different editions stand beside each
     * other. Every word is as it was shared.
     *
     * @param codes the code that something has there; its own when nothing took its place
     */
    Content under(UnaryOperator<String> codes) {
        return new Content(
                edition,
                site,
                closed,
                areas.stream()
                        .map(area -> new AreaStand(
                                codes.apply(area.id()), area.number(), area.name(), area.indicators(), area.levels()))
                        .toList(),
                priorities.stream()
                        .map(one -> new Priority(one.code() == null ? null : codes.apply(one.code()), one.text()))
                        .toList(),
                deeds,
                needs,
                anchored,
                anchors);
    }

    @JsonIgnore
    public long underWay() {
        return deeds.stream().filter(deed -> deed.status().open()).count();
    }

    @JsonIgnore
    public long done() {
        return deeds.stream().filter(deed -> deed.status() == ActionStatus.DONE).count();
    }

    /** Names exactly this content, so that what is shared is what was seen. */
    static String print(String json) {
        return java.util.HexFormat.of().formatHex(Secret.of(json).fingerprint()).substring(0, 32);
    }
}
