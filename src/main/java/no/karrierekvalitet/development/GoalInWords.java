package no.karrierekvalitet.development;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.CompetenceStandards.Suggestion;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A goal with the words of the statement it is about.
 *
 * @param wording null for a goal of the person's own
 */
public record GoalInWords(Goal goal, @Nullable Wording wording) {

    /** The person's own title, or else the statement's topic. */
    public String title(Language language) {
        if (goal.title() != null) {
            return goal.title();
        }
        return Objects.requireNonNull(wording).statement().topic().in(language);
    }

    /** What the edition suggests for the area and the person has not taken into the plan. */
    public List<Suggestion> suggestions() {
        if (wording == null) {
            return List.of();
        }
        var taken = goal.activities().stream().map(Activity::suggestion).collect(Collectors.toSet());
        return wording.area().suggestions().stream()
                .filter(suggestion -> !taken.contains(suggestion.id()))
                .toList();
    }
}
