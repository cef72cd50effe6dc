package it.sintesi.kernel.api.audit;

import java.time.Instant;

/** A row of the trail as it is read back; fields as in {@link AuditEntry}, {@code sequence} grows by one without gap. */
public record AuditRow(long sequence, Instant at, String account, String displayName, String office, String action, String subjectKind,
                       String subjectId, String personCode, String purpose, String outcome, String hash) {
}
