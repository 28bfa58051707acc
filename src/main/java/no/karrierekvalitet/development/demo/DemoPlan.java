package no.karrierekvalitet.development.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.ActivityKind;
import no.karrierekvalitet.development.ActivityStatus;
import no.karrierekvalitet.development.Entry;
import no.karrierekvalitet.development.Goal;
import no.karrierekvalitet.development.GoalStatus;
import no.karrierekvalitet.development.Plan;
import no.karrierekvalitet.development.StatementRef;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;

/** Imagines one person's plan: a goal now and then, most of them reached, what was done on the way and what came of it. */
final class DemoPlan {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    /** Days between two goals, and days a goal takes. */
    private static final int PAUSE = 110;

    private static final int EFFORT = 130;

    private final DemoPerson person;
    private final DemoWords words;
    private final Editions editions;
    private final LocalDate today;
    private final Random random;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private int made;

    private DemoPlan(DemoPerson person, DemoWords words, Editions editions, LocalDate today) {
        this.person = person;
        this.words = words;
        this.editions = editions;
        this.today = today;
        this.random = new Random(person.email().hashCode());
    }

    static Plan of(DemoPerson person, DemoWords words, Editions editions, LocalDate today) {
        return new DemoPlan(person, words, editions, today).imagine();
    }

    private Plan imagine() {
        var day = person.since().plusDays(10 + random.nextInt(40));
        var area = random.nextInt(7);
        while (day.isBefore(today.minusDays(3))) {
            goal(day, area++ % 7);
            day = day.plusDays(PAUSE + random.nextInt(60));
        }
        return new Plan(goals, entries);
    }

    private void goal(LocalDate day, int number) {
        var at = day.atTime(9 + random.nextInt(7), random.nextInt(60))
                .atZone(NORWAY)
                .toInstant();
        var edition = editions.currentAt(at).id();
        var area = editions.standards(edition).areas().get(number);
        var id = id();
        var ownGoal = random.nextInt(6) == 0 ? pick(words.own()) : null;
        var statement = new StatementRef(edition, pick(area.subCompetences()).id());
        var end = day.plusDays(EFFORT + random.nextInt(60));
        var over = end.isBefore(today);
        goals.add(new Goal(
                id,
                ownGoal == null ? null : in(ownGoal.title()),
                ownGoal != null ? in(ownGoal.why()) : random.nextBoolean() ? in(pick(whys(area))) : "",
                ownGoal == null ? statement : null,
                over ? GoalStatus.DONE : random.nextInt(8) == 0 ? GoalStatus.PAUSED : GoalStatus.ACTIVE,
                at,
                over ? end : null,
                ownGoal == null ? fromArea(id, area, day, over ? end : null) : own(id, day, over ? end : null)));
    }

    private List<Localized> whys(CompetenceArea area) {
        return words.whys()
                .getOrDefault(area.id(), List.of(words.own().getFirst().why()));
    }

    private List<Activity> fromArea(UUID goal, CompetenceArea area, LocalDate begun, @Nullable LocalDate end) {
        var activities = new ArrayList<Activity>();
        for (var suggestion : area.suggestions()) {
            var kind = ActivityKind.of(suggestion.type());
            activities.add(activity(goal, in(suggestion.text()), kind, suggestion.id(), activities.size(), begun, end));
        }
        return activities;
    }

    private List<Activity> own(UUID goal, LocalDate begun, @Nullable LocalDate end) {
        var activities = new ArrayList<Activity>();
        for (var own : words.ownActivities()) {
            activities.add(
                    activity(goal, in(own.text()), ActivityKind.of(own.kind()), null, activities.size(), begun, end));
        }
        return activities;
    }

    /** Under a goal in progress the first activity is done, the second has a date ahead, and the others wait. */
    private Activity activity(
            UUID goal,
            String words,
            ActivityKind kind,
            @Nullable String suggestion,
            int number,
            LocalDate begun,
            @Nullable LocalDate end) {
        var done = begun.plusDays(14 + 32L * number + random.nextInt(20));
        var isDone = done.isBefore(today) && (end != null ? random.nextInt(7) > 0 : number == 0);
        var ahead = number == 1 ? today.plusDays(3 + random.nextInt(40)) : null;
        var status = isDone
                ? ActivityStatus.DONE
                : end != null ? ActivityStatus.DROPPED : number == 0 ? ActivityStatus.DOING : ActivityStatus.PLANNED;
        var text = new Activity.Text(words, kind, isDone ? done : end == null ? ahead : null, null, company());
        var id = id();
        if (isDone && random.nextInt(5) > 1) {
            learned(goal, id, text, done);
        }
        return new Activity(id, goal, text, suggestion, status, isDone ? done : null, instant(isDone ? done : begun));
    }

    private void learned(UUID goal, UUID activity, Activity.Text what, LocalDate on) {
        var learned = in(pick(words.learned().getOrDefault(what.kind().key(), List.of())));
        entries.add(new Entry(id(), new Entry.Text(goal, activity, on, what.text(), learned, null)));
    }

    private String company() {
        return in(pick(words.withWhom()));
    }

    private String in(Localized text) {
        return text.in(person.language());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private UUID id() {
        return UUID.nameUUIDFromBytes((person.email() + " plan " + made++).getBytes(StandardCharsets.UTF_8));
    }

    private static Instant instant(LocalDate day) {
        return day.atTime(12, 0).atZone(NORWAY).toInstant();
    }
}
