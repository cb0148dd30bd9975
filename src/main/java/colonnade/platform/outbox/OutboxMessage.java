package colonnade.platform.outbox;

import java.util.UUID;

/**
 * Something that must leave the process once its transaction has committed.
 *
 * @param kind which handler does it
 * @param destination where it goes; with {@code subject} the unit in which order is kept
 * @param subject what it is about, usually an article's id
 * @param payload what the handler needs besides, often empty
 * @param attempts how often it failed before this time
 * @param begun how often it was begun since it last failed, this time included: more than once where a node died with it
 */
public record OutboxMessage(
        UUID id, String kind, String destination, String subject, String payload, int attempts, int begun) {}
