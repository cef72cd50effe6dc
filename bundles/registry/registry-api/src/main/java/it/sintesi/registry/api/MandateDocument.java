package it.sintesi.registry.api;

import java.time.Instant;

/**
 * The signed document of a mandate, without its content.
 *
 * @param id          identifier
 * @param fileName    name that its sender gave, for display only
 * @param contentType {@code application/pdf}, {@code image/jpeg} or {@code image/png}, recognised by the content
 * @param size        bytes
 * @param digest      SHA-256, hexadecimal
 * @param uploadedBy  account
 * @param uploadedAt  when
 */
public record MandateDocument(String id, String fileName, String contentType, int size, String digest, String uploadedBy, Instant uploadedAt) {

    /** Largest document that is kept, in bytes. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** A document as it comes in; the content decides its type. */
    public record Upload(String fileName, byte[] content) {
    }

    /** A document with its content. */
    public record Content(MandateDocument document, byte[] bytes) {
    }
}
