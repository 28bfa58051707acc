package no.karrierekvalitet.quality.rounds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.QualityModel;
import no.karrierekvalitet.framework.QualityModel.PriorityArea;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each sector's rounds leave out and begin with: data in {@code quality/variants.json}, one core for all.
 *
 * @param bySector by the sector's key
 */
record Variants(Map<String, Variant> bySector) {

    /**
     * @param first codes of the priority areas to begin with
     * @param leaveOut codes of indicators
     */
    record Variant(String sector, List<String> first, List<String> leaveOut) {}

    private record File(List<Variant> sectors) {}

    static Variants read() {
        try (var file = new ClassPathResource("quality/variants.json").getInputStream()) {
            var read = JsonMapper.shared().readValue(file, File.class);
            return new Variants(
                    read.sectors().stream().collect(Collectors.toMap(Variant::sector, Function.identity())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Variant of(String sector) {
        return bySector.getOrDefault(sector, new Variant(sector, List.of(), List.of()));
    }

    /** The model's areas in the order a sector goes through them. */
    List<PriorityArea> areas(QualityModel model, String sector) {
        var first = of(sector).first();
        return model.areas().stream()
                .sorted(Comparator.comparingInt(area -> {
                    var place = first.indexOf(area.id());
                    return place < 0 ? first.size() : place;
                }))
                .toList();
    }

    boolean asks(String sector, String indicator) {
        return !of(sector).leaveOut().contains(indicator);
    }
}
