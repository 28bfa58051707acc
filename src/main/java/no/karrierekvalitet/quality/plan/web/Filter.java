package no.karrierekvalitet.quality.plan.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.quality.plan.Action;
import no.karrierekvalitet.quality.plan.Source;
import org.jspecify.annotations.Nullable;

/**
 * What of a plan is shown, and how; all of it stands in the address. What cannot be read is as if it were not there.
 *
 * @param who {@code meg}, {@code ingen}, or empty for everybody
 * @param source where it comes from; null for everywhere
 * @param month of the calendar
 */
public record Filter(Look look, String who, @Nullable Source source, YearMonth month) {

    static final String ME = "meg";
    static final String NOBODY = "ingen";

    /** How the plan is looked at; the key stands in addresses. */
    public enum Look {
        BOARD("tavle"),
        LIST("liste"),
        CALENDAR("kalender");

        private final String key;

        Look(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    static Filter of(String look, String who, String source, String month, YearMonth now) {
        return new Filter(
                Stream.of(Look.values())
                        .filter(one -> one.key.equals(look))
                        .findFirst()
                        .orElse(Look.BOARD),
                List.of(ME, NOBODY).contains(who) ? who : "",
                Stream.of(Source.values())
                        .filter(one -> one.name().equals(source))
                        .findFirst()
                        .orElse(null),
                month(month, now));
    }

    private static YearMonth month(String typed, YearMonth now) {
        try {
            var month = typed.isEmpty() ? now : YearMonth.parse(typed);
            return month.getYear() < 2000 || month.getYear() > 2100 ? now : month;
        } catch (DateTimeException unreadable) {
            return now;
        }
    }

    boolean admits(Action action, UUID me) {
        return (source == null || action.origin().source() == source)
                && switch (who) {
                    case ME -> action.isOf(me);
                    case NOBODY -> action.isNobodys();
                    default -> true;
                };
    }

    public boolean narrows() {
        return source != null || !who.isEmpty();
    }

    /** The query of the same selection looked at in another way, or in another month. */
    public String query(Look other, YearMonth when) {
        return "?visning=" + other.key() + (who.isEmpty() ? "" : "&hvem=" + who)
                + (source == null ? "" : "&kilde=" + source) + (other == Look.CALENDAR ? "&maned=" + when : "");
    }

    public String query(Look other) {
        return query(other, month);
    }
}
