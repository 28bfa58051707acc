package no.karrierekvalitet.quality.rounds.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.quality.Typed;
import no.karrierekvalitet.quality.rounds.NewRound;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A round as a leader fills it in: areas and people are ticked, partners are written one address a line. */
final class RoundForm {

    private static final int MOST_PARTNERS = 50;
    private static final int LONGEST_SITE = 100;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@,;<>\"]{1,100}@[^\\s@,;<>\"]{1,100}\\.[^\\s@,;<>\"]{2,50}");

    private final MultiValueMap<String, String> posted;
    private final Map<String, Form.Problem> errors = new LinkedHashMap<>();

    RoundForm(MultiValueMap<String, String> posted) {
        this.posted = posted;
    }

    private String one(String field) {
        var value = posted.getFirst(field);
        return value == null ? "" : value;
    }

    private Set<String> many(String field) {
        return Set.copyOf(posted.getOrDefault(field, List.of()));
    }

    String site() {
        return Typed.line(one("sted"));
    }

    Set<String> areas() {
        return many("omrade");
    }

    Set<UUID> people() {
        return many("person").stream().flatMap(RoundForm::id).collect(Collectors.toSet());
    }

    private static Stream<UUID> id(String sent) {
        try {
            return Stream.of(UUID.fromString(sent));
        } catch (IllegalArgumentException noId) {
            return Stream.empty();
        }
    }

    List<String> partners() {
        return Stream.of(Typed.text(one("partnere")).split("[\\n,;]+"))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }

    @Nullable
    LocalDate deadline() {
        return Typed.isDay(one("frist")) ? Typed.day(one("frist")) : null;
    }

    boolean remind() {
        return posted.containsKey("paminn");
    }

    @Nullable
    UUID copies() {
        return id(one("fra")).findFirst().orElse(null);
    }

    /** Looks for what is missing or wrong. */
    RoundForm check(Set<String> areas, Set<UUID> members, LocalDate today) {
        if (areas().stream().noneMatch(areas::contains)) {
            errors.put("omrade", new Form.Problem("quality.rounds.form.areas.none"));
        }
        if (people().stream().noneMatch(members::contains)) {
            errors.put("person", new Form.Problem("quality.rounds.form.people.none"));
        }
        if (site().length() > LONGEST_SITE) {
            errors.put("sted", new Form.Problem("ui.form.long", LONGEST_SITE));
        }
        checkPartners();
        var deadline = deadline();
        if (deadline == null || deadline.isBefore(today)) {
            errors.put("frist", new Form.Problem("quality.rounds.form.deadline.wrong"));
        }
        return this;
    }

    RoundForm checkPartners() {
        partners().stream()
                .filter(address -> !ADDRESS.matcher(address).matches())
                .findFirst()
                .ifPresent(address ->
                        errors.put("partnere", new Form.Problem("quality.rounds.form.partners.wrong", address)));
        if (partners().size() > MOST_PARTNERS) {
            errors.put("partnere", new Form.Problem("quality.rounds.form.partners.many", MOST_PARTNERS));
        }
        return this;
    }

    RoundForm with(String field, String problem) {
        errors.put(field, new Form.Problem(problem));
        return this;
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** Once {@link #check} has found nothing. */
    NewRound round(UUID service, LocalDate deadline) {
        return new NewRound(service, site(), areas(), people(), partners(), deadline, remind(), copies());
    }

    Form form() {
        return new Form(posted.toSingleValueMap(), errors);
    }
}
