package no.karrierekvalitet.quality.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One thing that happened to a plan: what and when, and never by whom.
 *
 * @param title of the action at the time
 * @param before the text that was replaced, so that no wording is lost; empty where there was none
 * @param after what it became, when that is a text, a status or a day
 */
public record Change(UUID action, String title, What what, String before, String after, Instant at) {

    public enum What {
        ADDED,
        /** Title. */
        RENAMED,
        MEASURE,
        STATUS,
        DUE,
        /** Somebody took it, or was given it. */
        TAKEN,
        /** Nobody has it any longer. */
        RELEASED,
        EFFECT,
        DELETED,
        RESTORED
    }

    /** What changed between two versions of an action's text. */
    static List<Change> between(UUID action, Action.Text before, Action.Text after, Instant at) {
        var changes = new ArrayList<Change>();
        var title = after.title();
        if (!before.title().equals(title)) {
            changes.add(new Change(action, title, What.RENAMED, before.title(), title, at));
        }
        if (!before.measure().equals(after.measure())) {
            changes.add(new Change(action, title, What.MEASURE, before.measure(), after.measure(), at));
        }
        if (!Objects.equals(before.due(), after.due())) {
            changes.add(new Change(action, title, What.DUE, day(before), day(after), at));
        }
        if (!Objects.equals(before.responsible(), after.responsible())) {
            var what = after.responsible() == null ? What.RELEASED : What.TAKEN;
            changes.add(new Change(action, title, what, "", "", at));
        }
        if (before.status() != after.status()) {
            changes.add(new Change(
                    action,
                    title,
                    What.STATUS,
                    before.status().key(),
                    after.status().key(),
                    at));
        }
        if (!before.effect().equals(after.effect())) {
            changes.add(new Change(action, title, What.EFFECT, before.effect(), after.effect(), at));
        }
        return List.copyOf(changes);
    }

    private static String day(Action.Text text) {
        return text.due() == null ? "" : text.due().toString();
    }
}
