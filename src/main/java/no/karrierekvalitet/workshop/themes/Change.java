package no.karrierekvalitet.workshop.themes;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The smallest things that can happen on a board, each knowing what was before, so that it can be taken back. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.Placed.class, name = "placed"),
    @JsonSubTypes.Type(value = Change.Named.class, name = "named"),
    @JsonSubTypes.Type(value = Change.Ordered.class, name = "ordered"),
    @JsonSubTypes.Type(value = Change.Existing.class, name = "existing")
})
sealed interface Change {

    Change back();

    /** A note went from one theme to another; null is loose. */
    record Placed(UUID note, @Nullable UUID from, @Nullable UUID to) implements Change {
        @Override
        public Change back() {
            return new Placed(note, to, from);
        }
    }

    record Named(UUID theme, String from, String to) implements Change {
        @Override
        public Change back() {
            return new Named(theme, to, from);
        }
    }

    record Ordered(UUID theme, double from, double to) implements Change {
        @Override
        public Change back() {
            return new Ordered(theme, to, from);
        }
    }

    /** A theme came, or went. It never goes with notes in it. */
    record Existing(UUID theme, boolean there) implements Change {
        @Override
        public Change back() {
            return new Existing(theme, !there);
        }
    }

    /** What takes these back, last first. */
    static List<Change> back(List<Change> changes) {
        return changes.reversed().stream().map(Change::back).toList();
    }
}
