package no.karrierekvalitet.selfevaluation.team;

/** What a service is shown of itself: the team picture, or the way to the conversation that stands in for it. */
public sealed interface TeamView {

    record Shown(TeamPicture picture) implements TeamView {}

    /**
     * Fewer than five are counted. Never how many: that would tell when somebody comes or goes.
     *
     * @param dialogue path of the conversation that has the same content
     */
    record TooFew(String dialogue) implements TeamView {}
}
