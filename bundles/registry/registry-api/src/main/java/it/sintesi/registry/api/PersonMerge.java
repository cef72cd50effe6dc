package it.sintesi.registry.api;

import java.time.Instant;

/**
 * Two entries of the register that are one person.
 *
 * @param id            identifier
 * @param formerCode    code that no longer counts: provisional, or replaced for omocodia
 * @param code          code that counts
 * @param reason        why they are one person
 * @param protocol      protocol of the act
 * @param mergedBy      account
 * @param mergedAt      when
 * @param partedBy      account that undid it, or null
 * @param partedAt      when, or null
 * @param partingReason why, or empty
 * @param partingProtocol protocol of the act that undid it, or null
 */
public record PersonMerge(String id, String formerCode, String code, String reason, String protocol, String mergedBy, Instant mergedAt, String partedBy,
                          Instant partedAt, String partingReason, String partingProtocol) {

    public boolean standing() {
        return partedAt == null;
    }
}
