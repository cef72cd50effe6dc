package it.sintesi.kernel.api.act;

import java.util.Objects;

/**
 * What is about to become an act.
 *
 * @param area     name of the area, for example {@code communications}
 * @param kind     kind of act within the area, for example {@code UNILAV}
 * @param subject  whom or what it concerns: fiscal code or identifier; groups acts, never printed in logs
 * @param digest   SHA-256 of the content, 64 lower-case hexadecimal digits
 * @param corrects protocol of the act that this one corrects or cancels, or null
 */
public record ActDraft(String area, String kind, String subject, String digest, String corrects) {

    public ActDraft {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        if (digest == null || digest.length() != 64) {
            throw new IllegalArgumentException("digest must be 64 hexadecimal digits");
        }
    }
}
