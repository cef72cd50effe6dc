package it.sintesi.kernel.event;

import java.time.Duration;

/**
 * Settings of the dispatcher.
 *
 * @param backoff   waits between attempts
 * @param read      events read at a time
 * @param group     events delivered in one transaction while nothing fails
 * @param gather    pause of a listener that has caught up, so that events of several commits share a transaction
 * @param mostStuck deliveries of one listener that may wait for another attempt before it gets nothing new
 * @param poll      how often to look for events of other nodes
 * @param lease     after this time without sign of life another node takes over
 */
public record OutboxSettings(Backoff backoff, int read, int group, Duration gather, int mostStuck, Duration poll, Duration lease) {
}
