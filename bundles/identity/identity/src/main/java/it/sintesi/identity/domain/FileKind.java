package it.sintesi.identity.domain;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Documents that are taken, told by their first bytes: neither the name nor the declared type of an upload proves anything. */
public enum FileKind {
    PDF("application/pdf", "pdf", "255044462d"),
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    PNG("image/png", "png", "89504e470d0a1a0a");

    private final String contentType;
    private final String extension;
    private final byte[] head;

    FileKind(String contentType, String extension, String head) {
        this.contentType = contentType;
        this.extension = extension;
        this.head = HexFormat.of().parseHex(head);
    }

    public String contentType() {
        return contentType;
    }

    public String extension() {
        return extension;
    }

    /** The kind of some content, or empty when it is none of these. */
    public static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> content.length > kind.head.length
                && Arrays.equals(kind.head, Arrays.copyOf(content, kind.head.length))).findFirst();
    }
}
