package no.karrierekvalitet.development.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.ActivityStatus;
import no.karrierekvalitet.development.Entry;
import no.karrierekvalitet.development.Goal;
import no.karrierekvalitet.development.GoalInWords;
import no.karrierekvalitet.development.Plan;
import org.jspecify.annotations.Nullable;

/** What a plan has come to: goals set and reached, things done and learned, newest first. */
public record Story(List<Happening> happenings) {

    /** Something that happened on a day. */
    public sealed interface Happening {
        LocalDate on();
    }

    public record Set(LocalDate on, GoalInWords goal) implements Happening {}

    public record Reached(LocalDate on, GoalInWords goal) implements Happening {}

    public record Done(LocalDate on, GoalInWords goal, Activity activity) implements Happening {}

    /** @param goal null when the entry belongs to none */
    public record Learned(LocalDate on, @Nullable GoalInWords goal, Entry entry) implements Happening {}

    public static Story of(Plan plan, Function<Goal, GoalInWords> words, ZoneId zone) {
        var goals = plan.goals().stream().map(words).toList();
        var byId = goals.stream().collect(Collectors.toMap(goal -> goal.goal().id(), goal -> goal));
        var told = plan.entries().stream()
                .map(entry -> entry.text().activity())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var entries =
                plan.entries().stream().map(entry -> new Learned(entry.text().on(), goal(byId, entry), entry));
        return new Story(Stream.concat(goals.stream().flatMap(goal -> of(goal, zone, told::contains)), entries)
                .sorted(Comparator.comparing(Happening::on).reversed())
                .toList());
    }

    private static @Nullable GoalInWords goal(Map<UUID, GoalInWords> byId, Entry entry) {
        var id = entry.text().goal();
        return id == null ? null : byId.get(id);
    }

    /**
     * Reached comes before done and done before set where a day saw them all.
     *
     * @param told which activities the log tells about, so that they are not told of twice
     */
    private static Stream<Happening> of(GoalInWords goal, ZoneId zone, Predicate<UUID> told) {
        var set = new Set(LocalDate.ofInstant(goal.goal().createdAt(), zone), goal);
        var done = goal.goal().activities().stream()
                .filter(activity -> activity.status() == ActivityStatus.DONE && !told.test(activity.id()))
                .map(activity -> (Happening) new Done(Objects.requireNonNull(activity.doneOn()), goal, activity));
        var finishedOn = goal.goal().finishedOn();
        var reached =
                finishedOn == null ? Stream.<Happening>of() : Stream.of((Happening) new Reached(finishedOn, goal));
        return Stream.of(reached, done, Stream.of((Happening) set)).flatMap(happening -> happening);
    }

    public List<Happening> latest(int count) {
        return happenings.stream().limit(count).toList();
    }

    /** Newest year first. */
    public List<Year> years() {
        return happenings.stream()
                .collect(
                        Collectors.groupingBy(happening -> happening.on().getYear(), TreeMap::new, Collectors.toList()))
                .descendingMap()
                .entrySet()
                .stream()
                .map(year -> new Year(year.getKey(), year.getValue()))
                .toList();
    }

    public record Year(int year, List<Happening> happenings) {}
}
