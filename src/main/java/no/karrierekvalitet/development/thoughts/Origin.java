package no.karrierekvalitet.development.thoughts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where something in a plan came from.
 *
 * @param activity the activity it became; null when it is the goal itself
 * @param event what the event is called
 * @param path where it stands in the event's report
 */
public record Origin(@Nullable UUID activity, String event, String path) {}
