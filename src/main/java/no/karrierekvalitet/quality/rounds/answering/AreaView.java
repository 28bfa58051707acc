package no.karrierekvalitet.quality.rounds.answering;

import java.util.List;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.Participants.Place;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.answering.Word.Kind;
import no.karrierekvalitet.ui.Form;

/**
 * The page on which one area of a round is answered.
 *
 * @param base address of the participant's round: their own, or a partner's link
 */
public record AreaView(
        Place place, RoundContent content, RoundContent.Area area, OwnAnswers own, String base, Form form) {

    public boolean guest() {
        return place.participant().person() == null;
    }

    public Localized statement(RoundContent.Item item) {
        return item.as(place.participant().part());
    }

    public List<Level> steps() {
        return Level.STEPS;
    }

    public List<Level> others() {
        return List.of(Level.NOT_RELEVANT, Level.DONT_KNOW);
    }

    public boolean chosen(RoundContent.Item item, Level level) {
        var sent = form.value(item.code());
        return sent.isEmpty() ? own.level(item.code()) == level : sent.equals(level.key());
    }

    public String shown(RoundContent.Item item) {
        var level = own.level(item.code());
        return level == null ? "" : level.key();
    }

    public boolean carried(RoundContent.Item item) {
        return own.carried(item.code(), place.round().startedAt());
    }

    public String word(Kind kind) {
        var sent = form.values().get(kind.key());
        return sent != null ? sent : own.word(area.id(), kind);
    }

    public boolean released(Kind kind) {
        return own.released(area.id(), kind);
    }

    public int number(RoundContent.Item item) {
        return area.items().indexOf(item) + 1;
    }

    public int answered() {
        return own.answered(area.items());
    }

    public String path(RoundContent.Area one) {
        return base + "/svar/" + one.area().slug();
    }

    /** Where answering leads: the next area that is not finished, or back to the overview. */
    public String next() {
        return next(content, area, base);
    }

    static String next(RoundContent content, RoundContent.Area area, String base) {
        int following = content.areas().indexOf(area) + 1;
        return following < content.areas().size()
                ? base + "/svar/" + content.areas().get(following).area().slug()
                : base + "#ferdig";
    }

    /** {@code new}, {@code started} or {@code done}. */
    public String state(RoundContent.Area one) {
        var answered = own.answered(one.items());
        return answered == 0 ? "new" : answered < one.items().size() ? "started" : "done";
    }

    /** Whose the answers on the device are: two people may use one browser. */
    public String keeper() {
        return place.participant().id().toString();
    }
}
