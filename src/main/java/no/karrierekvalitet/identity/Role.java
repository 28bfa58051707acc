package no.karrierekvalitet.identity;

/** What a person is to a service. One person may be several things, in several services. */
public enum Role {
    /** Does career guidance. */
    PRACTITIONER,
    /** Leads the service: invites, gives roles, starts common work. */
    LEADER,
    /** Keeps the quality work going together with the leader. */
    QUALITY_COORDINATOR,
    /** Answers for the service on behalf of the organisation that owns it. */
    OWNER;

    /** Whether this role may invite people, change roles and end memberships. */
    public boolean manages() {
        return this == LEADER || this == OWNER;
    }
}
