package no.karrierekvalitet.selfevaluation.picture;

import java.util.Collection;
import java.util.List;
import no.karrierekvalitet.framework.Step;

/**
 * Where a practitioner's own answers place a kind of competence, or a whole area, as orientation and never as a mark.
 * This class is the only place that decides it; docs/decisions/0010-where-a-person-stands.md tells why.
 *
 * <p>Sources: the levels in domain.md 1.4 ask for competence that is <em>evenly</em> good, and {@code targetNorm} in
 * framework/competence-standards.json asks for "competent in all areas, specialised in one or more". Hence:
 *
 * <ul>
 *   <li>A kind stands at the highest step that more than half of its relevant answers reach (the lower median).
 *   <li>An area is competent when all its kinds are at least that, specialised when all are specialised, new when all are
 *       new, and otherwise on the way.
 *   <li>"Not relevant" does not count; what is wholly not relevant stands outside.
 *   <li>An area is only placed when each of its kinds has an answer; until then it is begun, or not looked at yet.
 * </ul>
 */
public enum Standing {
    NOT_LOOKED_AT("notLookedAt"),
    BEGUN("begun"),
    NOT_RELEVANT("notRelevant"),
    NEW_TO_ME("newToMe"),
    ON_MY_WAY("onMyWay"),
    COMPETENT("competent"),
    SPECIALISED("specialised");

    private final String key;

    Standing(String key) {
        this.key = key;
    }

    /** The last part of this standing's text keys, and its value in files taken out. */
    public String key() {
        return key;
    }

    /** Whether the answers say where the practitioner stands. */
    public boolean placed() {
        return compareTo(NEW_TO_ME) >= 0;
    }

    /** Competent or specialised. */
    public boolean strength() {
        return compareTo(COMPETENT) >= 0;
    }

    /** New or on the way: something to grow into. */
    public boolean onTheWay() {
        return placed() && !strength();
    }

    /** @param answered the steps of those of the kind's {@code statements} that are answered */
    static Standing ofKind(List<Step> answered, int statements) {
        if (answered.isEmpty()) {
            return NOT_LOOKED_AT;
        }
        var relevant = answered.stream()
                .filter(step -> step != Step.NOT_RELEVANT)
                .sorted()
                .toList();
        if (!relevant.isEmpty()) {
            return of(relevant.get((relevant.size() - 1) / 2));
        }
        return answered.size() == statements ? NOT_RELEVANT : BEGUN;
    }

    static Standing ofArea(Collection<Standing> kinds) {
        if (kinds.stream().allMatch(kind -> kind == NOT_LOOKED_AT)) {
            return NOT_LOOKED_AT;
        }
        if (kinds.contains(NOT_LOOKED_AT) || kinds.contains(BEGUN)) {
            return BEGUN;
        }
        var placed = kinds.stream().filter(Standing::placed).sorted().toList();
        if (placed.isEmpty()) {
            return NOT_RELEVANT;
        }
        var lowest = placed.getFirst();
        return lowest == NEW_TO_ME && placed.getLast() != NEW_TO_ME ? ON_MY_WAY : lowest;
    }

    static Standing of(Step step) {
        return switch (step) {
            case NOT_RELEVANT -> NOT_RELEVANT;
            case NEW_TO_ME -> NEW_TO_ME;
            case ON_MY_WAY -> ON_MY_WAY;
            case COMPETENT -> COMPETENT;
            case SPECIALISED -> SPECIALISED;
        };
    }
}
