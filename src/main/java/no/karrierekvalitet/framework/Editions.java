package no.karrierekvalitet.framework;

import java.util.UUID;

/**
 * The door to the framework's content. Everything of a published edition is immutable and may be kept in memory by
 * whoever reads it.
 */
public interface Editions {

    /** The newest published edition; the one new evaluations are bound to. */
    Edition current();

    /** @throws no.karrierekvalitet.platform.Failure.NotFound when there is no such published edition */
    Edition published(UUID edition);

    /** The competence standards of a published edition. */
    CompetenceStandards standards(UUID edition);
}
