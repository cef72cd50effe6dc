package it.sintesi.pact.domain;

import java.util.Optional;

/** A scan of a signed paper. Its kind is what its first bytes say, never what its name says. */
public record Attachment(Kind kind, byte[] content) {

    /** Largest size, in bytes. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** Kinds that are accepted. */
    public enum Kind {
        PDF("pdf", "application/pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
        JPEG("jpg", "image/jpeg", 0xFF, 0xD8, 0xFF),
        PNG("png", "image/png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);

        private final String extension;
        private final String contentType;
        private final int[] beginning;

        Kind(String extension, String contentType, int... beginning) {
            this.extension = extension;
            this.contentType = contentType;
            this.beginning = beginning;
        }

        /** Ending of a file name, without the dot. */
        public String extension() {
            return extension;
        }

        public String contentType() {
            return contentType;
        }

        private boolean begins(byte[] content) {
            for (int i = 0; i < beginning.length; i++) {
                if (i >= content.length || (content[i] & 0xFF) != beginning[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The content as an attachment; empty when it is of no accepted kind. */
    public static Optional<Attachment> of(byte[] content) {
        for (Kind kind : Kind.values()) {
            if (kind.begins(content)) {
                return Optional.of(new Attachment(kind, content));
            }
        }
        return Optional.empty();
    }
}
