package no.karrierekvalitet.quality.rounds.choosing;

import org.jspecify.annotations.Nullable;

/**
 * Where one person places a candidate. Only they see it.
 *
 * @param impact 1 (little) to 5 (much)
 * @param effort 1 (little) to 5 (much)
 * @param dot whether it is among the few they would choose
 */
public record Placement(@Nullable Integer impact, @Nullable Integer effort, boolean dot) {

    public static final Placement NONE = new Placement(null, null, false);

    /** How many dots one has. */
    public static final int DOTS = 3;

    static @Nullable Integer scale(@Nullable String sent) {
        return sent != null && sent.matches("[1-5]") ? Integer.valueOf(sent) : null;
    }
}
