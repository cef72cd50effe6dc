package it.sintesi.kernel.notifications.application;

import java.time.Instant;

/**
 * A message as it is kept.
 *
 * @param id           identifier
 * @param at           when it was written
 * @param template     kind of message
 * @param account      whose in-box it lies in, or null
 * @param givenAddress address that the sender gave, or null
 * @param subject      one line
 * @param body         plain text; empty once removed
 * @param path         page that shows what it is about, or null
 * @param state        how its sending stands
 * @param reason       why it was not sent, or null
 * @param channel      channel it was sent through or last tried on, or null
 * @param address      address it was sent to or last tried on, or null
 * @param attempts     attempts so far
 * @param error        what the channel last said, or null
 * @param changedAt    last change of the state
 * @param complete     false once text or attachments were removed
 */
public record StoredMessage(String id, Instant at, String template, String account, String givenAddress, String subject, String body, String path,
                            SendState state, Reason reason, String channel, String address, int attempts, String error, Instant changedAt, boolean complete) {
}
