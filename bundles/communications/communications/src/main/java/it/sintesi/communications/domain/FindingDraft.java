package it.sintesi.communications.domain;

import it.sintesi.communications.api.Finding;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A contradiction that was seen.
 *
 * @param kind       what contradicts
 * @param code       communication that showed it, or null
 * @param relationId relation concerned, or null
 * @param employer   fiscal code
 * @param worker     fiscal code, or null
 * @param office     competent office, or null
 * @param summary    one line
 * @param once       what makes it the same finding when it is seen again
 */
public record FindingDraft(Finding.Kind kind, String code, String relationId, String employer, String worker, String office, Said summary, String once) {

    /** Identifier: the same finding always gets the same one. */
    public String id() {
        return id(kind, once);
    }

    static String id(Finding.Kind kind, String once) {
        return UUID.nameUUIDFromBytes((kind + "|" + once).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
