package no.karrierekvalitet.quality.plan;

/** Where an action of a service's plan comes from. */
public enum Source {
    /** A round of Vår kvalitet. */
    ROUND,
    /** What the team picture showed. */
    TEAM_PICTURE,
    /** What people said at an event. */
    EVENT,
    /** What seekers said. */
    VOICES,
    /** Somebody in the service thought of it. */
    OWN
}
