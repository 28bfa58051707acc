package no.karrierekvalitet.platform;

/** What a person may do on the whole installation, apart from any service they belong to. */
public enum PlatformRole {
    /** Drafts and publishes editions of the framework. */
    EDITOR,
    /** Sees national figures before publication and runs consultations. */
    DIRECTORATE,
    /** Moderates articles and discussions. */
    MODERATOR,
    /** Runs the installation: people, services, outbox. Never sees anyone's answers. */
    ADMIN
}
