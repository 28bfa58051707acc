package no.karrierekvalitet.quality.rounds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Provenance;
import no.karrierekvalitet.framework.QualityModel;
import no.karrierekvalitet.framework.QualityModel.Indicator;
import no.karrierekvalitet.framework.QualityModel.PriorityArea;
import no.karrierekvalitet.framework.QualityModel.SubArea;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What a round asks, in words: its areas with their indicators, the local ones among them, in the order they are asked in.
 *
 * @param model the quality model of the round's edition
 */
public record RoundContent(QualityModel model, List<Area> areas) {

    /** A priority area of the round, with the sub-areas that have anything in it. */
    public record Area(PriorityArea area, List<Sub> subs) {

        public String id() {
            return area.id();
        }

        public Localized name() {
            return area.name();
        }

        public List<Item> items() {
            return subs.stream().flatMap(sub -> sub.items().stream()).toList();
        }
    }

    public record Sub(String id, Localized name, List<Item> items) {}

    /**
     * One indicator.
     *
     * @param mirrored as each part would say it; nothing for a local one
     * @param from whose it is, when it is local
     */
    public record Item(
            String code,
            Localized text,
            Map<String, Localized> mirrored,
            List<Localized> evidence,
            Provenance provenance,
            @Nullable String from) {

        /** The statement that somebody with this part answers. */
        public Localized as(Part part) {
            return mirrored.getOrDefault(part.perspective(), text);
        }

        public boolean local() {
            return from != null;
        }

        /** As in {@code /rammeverk/element/{part}/{code}}; null for a local one. */
        public @Nullable String element() {
            return local() ? null : Parts.QUALITY + "/" + code;
        }
    }

    static RoundContent of(Round round, QualityModel model) {
        var order = new HashMap<String, Integer>();
        round.indicators().forEach(code -> order.put(code, order.size()));
        return new RoundContent(
                model,
                model.areas().stream()
                        .filter(area -> round.areas().contains(area.id()))
                        .map(area -> area(area, round, order))
                        .filter(area -> !area.subs().isEmpty())
                        .sorted((one, other) -> Integer.compare(first(one, order), first(other, order)))
                        .toList());
    }

    private static int first(Area area, Map<String, Integer> order) {
        return area.items().stream()
                .mapToInt(item -> order.getOrDefault(item.code(), Integer.MAX_VALUE))
                .min()
                .orElseThrow();
    }

    private static Area area(PriorityArea area, Round round, Map<String, Integer> order) {
        return new Area(
                area,
                area.subAreas().stream()
                        .map(sub -> new Sub(sub.id(), sub.name(), items(sub, round, order)))
                        .filter(sub -> !sub.items().isEmpty())
                        .toList());
    }

    private static List<Item> items(SubArea sub, Round round, Map<String, Integer> order) {
        var own = round.locals().stream()
                .filter(local -> local.beside().equals(sub.id()))
                .map(local ->
                        new Item(local.code(), local.text(), Map.of(), List.of(), Provenance.LOCAL, local.from()));
        return Stream.concat(sub.indicators().stream().map(RoundContent::item), own)
                .filter(item -> order.containsKey(item.code()))
                .toList();
    }

    private static Item item(Indicator indicator) {
        return new Item(
                indicator.id(),
                indicator.text(),
                indicator.mirrored(),
                indicator.evidenceExamples(),
                indicator.provenance(),
                null);
    }

    /** Every indicator, in the order they are asked in. */
    public List<Item> items() {
        return areas.stream().flatMap(area -> area.items().stream()).toList();
    }

    public Optional<Item> item(String code) {
        return items().stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** The area an indicator belongs to. */
    public Optional<Area> areaOf(String code) {
        return areas.stream()
                .filter(area ->
                        area.items().stream().anyMatch(item -> item.code().equals(code)))
                .findFirst();
    }

    /** By code or by the name it has in addresses. */
    public Optional<Area> area(String name) {
        return areas.stream()
                .filter(area -> area.id().equals(name) || area.area().slug().equals(name))
                .findFirst();
    }

    /** What the edition calls a level. */
    public Localized name(Level level) {
        return Stream.concat(
                        model.scale().steps().stream()
                                .filter(step -> step.key().equals(level.key()))
                                .map(QualityModel.QualityStep::name),
                        model.scale().otherAnswers().stream()
                                .filter(other -> other.key().equals(level.key()))
                                .map(QualityModel.OtherAnswer::name))
                .findFirst()
                .orElseThrow();
    }

    /** What the edition says about a level. */
    public Localized descriptor(Level level) {
        return Stream.concat(
                        model.scale().steps().stream()
                                .filter(step -> step.key().equals(level.key()))
                                .map(QualityModel.QualityStep::descriptor),
                        model.scale().otherAnswers().stream()
                                .filter(other -> other.key().equals(level.key()))
                                .map(QualityModel.OtherAnswer::descriptor))
                .findFirst()
                .orElseThrow();
    }
}
