package it.sintesi.kernel.api.notification;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A message to somebody.
 *
 * @param template    id of a template that some area contributes, {@code area.name}
 * @param account     user name of the recipient, whose preferences and in-box count; null when there is no account
 * @param address     e-mail address; null = the address of the account
 * @param values      what the template's {@code {name}} places become
 * @param path        page of the portal or console that shows what it is about, or null
 * @param attachments documents that go with it
 */
public record Notification(String template, String account, String address, Map<String, String> values, String path, List<Attachment> attachments) {

    public Notification {
        Objects.requireNonNull(template, "template");
        if (account == null && address == null) {
            throw new IllegalArgumentException("A notification needs an account or an address");
        }
        values = Map.copyOf(values);
        attachments = List.copyOf(attachments);
    }

    /** To an account, without attachments. */
    public static Notification to(String account, String template, Map<String, String> values, String path) {
        return new Notification(template, account, null, values, path, List.of());
    }

    /** To a bare address, as long as there is no account yet. */
    public static Notification toAddress(String address, String template, Map<String, String> values) {
        return new Notification(template, null, address, values, null, List.of());
    }

    /**
     * A document.
     *
     * @param fileName    name of the file, made by us
     * @param contentType media type
     * @param content     the bytes, at most a few hundred kilobytes
     */
    public record Attachment(String fileName, String contentType, byte[] content) {
    }
}
