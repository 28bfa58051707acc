package no.karrierekvalitet.framework.editing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an element of a draft said from a moment on.
 *
 * @param version counted from 0, which is what it said when the draft was begun
 * @param by null for version 0, and when that person's account is deleted
 */
public record Revision(
        int version, Content content, Instant at, @Nullable UUID by) {}
