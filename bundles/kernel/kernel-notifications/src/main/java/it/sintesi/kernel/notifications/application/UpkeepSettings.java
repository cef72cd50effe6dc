package it.sintesi.kernel.notifications.application;

import java.time.Duration;

/**
 * Settings of the upkeep.
 *
 * @param every       interval
 * @param retryFor    how long after its writing a message that could not leave is tried again
 * @param attachments how long attachments are kept
 * @param messages    how long messages are kept
 */
public record UpkeepSettings(Duration every, Duration retryFor, Duration attachments, Duration messages) {
}
