package no.karrierekvalitet.workshop.events;

import java.util.UUID;

/**
 * A signed-in person took something that was said at an event along into the plan of a service they belong to. Whoever keeps
 * services' plans listens.
 *
 * @param id of the giving: heard twice, it is one; a service is given the same thought once, whoever of it does so
 * @param person who did it, and belonged to the service when they did
 * @param words what was said, as it was said
 * @param event what the event is called, in the person's language
 * @param path where it is read in the event's report
 */
public record ThoughtGiven(UUID id, UUID person, UUID service, String words, String event, String path) {}
