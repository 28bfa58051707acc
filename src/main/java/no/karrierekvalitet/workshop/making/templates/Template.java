package no.karrierekvalitet.workshop.making.templates;

import java.time.LocalTime;
import java.util.List;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.programme.ItemKind;
import no.karrierekvalitet.workshop.programme.Output;
import no.karrierekvalitet.workshop.programme.PollKind;
import no.karrierekvalitet.workshop.programme.StepMode;
import no.karrierekvalitet.workshop.programme.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A programme to begin with. Most have one session; a year wheel has several, each of which becomes an event.
 *
 * @param id as in addresses
 * @param fits for whom it is, in a few words; null where the summary says it
 * @param people places it is made for; null when any number will do
 * @param credit whose words it builds on, when not ours alone
 */
public record Template(
        String id,
        Localized title,
        Localized summary,
        @Nullable Localized fits,
        @Nullable Integer people,
        @Nullable Localized credit,
        List<Session> sessions) {

    public Template {
        sessions = List.copyOf(sessions);
    }

    public boolean series() {
        return sessions.size() > 1;
    }

    public int minutes() {
        return sessions.stream()
                .flatMap(session -> session.days().stream())
                .mapToInt(TemplateDay::minutes)
                .sum();
    }

    /** @param title of its own; null where the template's says it */
    public record Session(@Nullable Localized title, List<TemplateDay> days) {
        public Session {
            days = List.copyOf(days);
        }
    }

    public record TemplateDay(LocalTime start, List<TemplateItem> items) {
        public TemplateDay {
            items = List.copyOf(items);
        }

        public int minutes() {
            return items.stream().mapToInt(TemplateItem::minutes).sum();
        }
    }

    /** As {@link no.karrierekvalitet.workshop.programme.Item}; the id is unique within the template. */
    public record TemplateItem(
            String id,
            ItemKind kind,
            int minutes,
            Localized title,
            @Nullable Localized description,
            @Nullable Voice voice,
            @Nullable Output output,
            @Nullable String element,
            List<TemplateStep> steps,
            List<Localized> prompts,
            List<TemplatePoll> polls) {
        public TemplateItem {
            steps = steps == null ? List.of() : List.copyOf(steps);
            prompts = prompts == null ? List.of() : List.copyOf(prompts);
            polls = polls == null ? List.of() : List.copyOf(polls);
        }
    }

    public record TemplateStep(StepMode mode, int minutes, Localized text) {}

    public record TemplatePoll(PollKind kind, Localized question, List<Localized> options) {
        public TemplatePoll {
            options = options == null ? List.of() : List.copyOf(options);
        }
    }
}
