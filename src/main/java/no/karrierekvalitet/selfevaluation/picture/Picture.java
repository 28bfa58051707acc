package no.karrierekvalitet.selfevaluation.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.framework.Kind;
import no.karrierekvalitet.framework.Step;
import org.jspecify.annotations.Nullable;

/**
 * What one set of answers looks like across areas and kinds. Made from the answers alone and from nothing else, so the
 * same answers always give the same picture, with or without an account.
 */
public record Picture(CompetenceStandards standards, List<AreaPicture> areas) {

    /** One statement and where the practitioner placed themselves; null while unanswered. */
    public record Placed(SubCompetence statement, @Nullable Step step) {
        public boolean is(@Nullable Step wanted) {
            return step == wanted;
        }
    }

    /** A kind of competence within an area; its statements in the edition's order. */
    public record KindPicture(Kind kind, Standing standing, List<Placed> statements) {
        public long count(@Nullable Step step) {
            return statements.stream().filter(placed -> placed.step() == step).count();
        }
    }

    public record AreaPicture(CompetenceArea area, Standing standing, List<KindPicture> kinds) {
        public List<Placed> statements() {
            return kinds.stream().flatMap(kind -> kind.statements().stream()).toList();
        }

        public List<Placed> at(Step step) {
            return statements().stream().filter(placed -> placed.is(step)).toList();
        }

        /** Statements that are new or on the way. */
        public List<Placed> growing() {
            return statements().stream()
                    .filter(placed -> placed.is(Step.ON_MY_WAY) || placed.is(Step.NEW_TO_ME))
                    .toList();
        }

        public long answered() {
            return statements().size() - open();
        }

        public long open() {
            return statements().stream().filter(placed -> placed.is(null)).count();
        }
    }

    /** @param answers by statement id; answers to statements that are not in these standards are left out */
    public static Picture of(CompetenceStandards standards, Map<String, Step> answers) {
        return new Picture(
                standards,
                standards.areas().stream().map(area -> area(area, answers)).toList());
    }

    private static AreaPicture area(CompetenceArea area, Map<String, Step> answers) {
        var kinds = Stream.of(Kind.values())
                .filter(kind -> !area.of(kind).isEmpty())
                .map(kind -> kind(area, kind, answers))
                .toList();
        var standing = Standing.ofArea(kinds.stream().map(KindPicture::standing).toList());
        return new AreaPicture(area, standing, kinds);
    }

    private static KindPicture kind(CompetenceArea area, Kind kind, Map<String, Step> answers) {
        var statements = area.of(kind).stream()
                .map(statement -> new Placed(statement, answers.get(statement.id())))
                .toList();
        var steps = statements.stream()
                .flatMap(placed -> Stream.ofNullable(placed.step()))
                .toList();
        return new KindPicture(kind, Standing.ofKind(steps, statements.size()), statements);
    }

    public boolean isEmpty() {
        return areas.stream().allMatch(area -> area.answered() == 0);
    }

    /** Whether every statement has an answer. */
    public boolean isComplete() {
        return areas.stream().allMatch(area -> area.open() == 0);
    }

    public List<AreaPicture> areas(Predicate<Standing> wanted) {
        return areas.stream().filter(area -> wanted.test(area.standing())).toList();
    }

    /** Competent in all areas and specialised in as many as the edition's norm asks for; areas that are not relevant aside. */
    public boolean reachesNorm() {
        return areas.stream().allMatch(area -> area.standing().strength() || area.standing() == Standing.NOT_RELEVANT)
                && areas(Standing.SPECIALISED::equals).size()
                        >= standards.norm().specialisedInAtLeast();
    }

    public Optional<AreaPicture> area(String id) {
        return areas.stream().filter(area -> area.area().id().equals(id)).findFirst();
    }

    /** How one kind of competence is spread over the steps across all areas. */
    public long count(Kind kind, @Nullable Step step) {
        return areas.stream()
                .flatMap(area -> area.kinds().stream())
                .filter(part -> part.kind() == kind)
                .mapToLong(part -> part.count(step))
                .sum();
    }
}
