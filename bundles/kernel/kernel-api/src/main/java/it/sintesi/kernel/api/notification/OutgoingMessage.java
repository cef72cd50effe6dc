package it.sintesi.kernel.api.notification;

import java.time.Instant;
import java.util.List;

/**
 * A message ready to leave.
 *
 * @param id          identifier of the message: the same whenever it is sent again
 * @param at          when it was written
 * @param address     where to, as the channel understands it
 * @param subject     one line
 * @param body        plain text
 * @param path        page that shows what it is about, or null
 * @param attachments documents that go with it
 */
public record OutgoingMessage(String id, Instant at, String address, String subject, String body, String path,
                              List<Notification.Attachment> attachments) {

    public OutgoingMessage {
        attachments = List.copyOf(attachments);
    }
}
