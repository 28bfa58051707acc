package no.karrierekvalitet.selfevaluation.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a picture of batches: adds them up, and lets nothing out but bands. */
@Component
class Drawing {

    private final Editions editions;
    private final Wordings wordings;

    Drawing(Editions editions, Wordings wordings) {
        this.editions = editions;
        this.wordings = wordings;
    }

    /** @param batches all of a service or a pool, also those that others took the place of */
    Optional<TeamPicture> of(List<Batch> batches) {
        return batches.stream()
                .filter(Batch::live)
                .max(Comparator.comparing(Batch::sealedAt))
                .map(newest -> picture(batches, newest.edition(), HalfYear.of(newest.sealedAt())));
    }

    private TeamPicture picture(List<Batch> batches, UUID edition, HalfYear asOf) {
        var standards = editions.standards(edition);
        var live = batches.stream().filter(Batch::live).toList();
        var sums = sums(live, edition);
        var areas = standards.areas().stream().map(area -> coverage(area, sums)).toList();
        return new TeamPicture(
                edition, standards, asOf, atLeast(live), areas, earlier(batches, edition, standards, asOf));
    }

    private Sums sums(List<Batch> batches, UUID edition) {
        return batches.stream().map(batch -> wordings.in(edition, batch)).reduce(Sums.NONE, Sums::plus);
    }

    private static int atLeast(List<Batch> batches) {
        var people = batches.stream().mapToInt(Batch::size).sum();
        return people - people % Batches.FEWEST;
    }

    private static Coverage coverage(CompetenceArea area, Sums sums) {
        var whole = sums.counts().get(Sums.area(area.id()));
        return new Coverage(
                area,
                band(whole),
                whole != null && whole.specialists(),
                Stream.of(Kind.values())
                        .filter(kind -> !area.of(kind).isEmpty())
                        .map(kind ->
                                new Coverage.OfKind(kind, band(sums.counts().get(Sums.kind(area.id(), kind)))))
                        .toList(),
                area.subCompetences().stream()
                        .map(statement -> new Coverage.OfStatement(
                                statement, band(sums.counts().get(Sums.statement(statement.id())))))
                        .toList());
    }

    private static @Nullable Band band(Sums.@Nullable Count count) {
        return count == null ? null : count.competent();
    }

    private List<TeamPicture.Earlier> earlier(
            List<Batch> batches, UUID edition, CompetenceStandards standards, HalfYear asOf) {
        var earlier = new ArrayList<TeamPicture.Earlier>();
        var first = batches.stream().map(Batch::sealedAt).min(Comparator.naturalOrder());
        for (var when = HalfYear.of(first.orElseThrow()); when.compareTo(asOf) < 0; when = when.next()) {
            var end = when.end();
            var then = batches.stream().filter(batch -> batch.liveBefore(end)).toList();
            if (!then.isEmpty()) {
                earlier.add(new TeamPicture.Earlier(when, atLeast(then), bands(standards, sums(then, edition))));
            }
        }
        return earlier;
    }

    private static Map<String, Band> bands(CompetenceStandards standards, Sums sums) {
        var bands = new HashMap<String, Band>();
        for (var area : standards.areas()) {
            var count = sums.counts().get(Sums.area(area.id()));
            if (count != null) {
                bands.put(area.id(), count.competent());
            }
        }
        return bands;
    }
}
